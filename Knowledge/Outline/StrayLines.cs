namespace Assistant.Knowledge.Outline;

/// <summary>
/// Finds headings that a converter set down in the middle of a sentence: capitals between a line that is left open and one
/// that goes on in small letters.
/// </summary>
internal static class StrayLines
{
    private const int MostLines = 4;

    /// <summary>Removes them from the lines and returns them.</summary>
    public static IReadOnlyList<TextBlock> TakeOut(List<CleanLine> lines)
    {
        var strays = new List<TextBlock>();
        for (var i = 1; i < lines.Count - 1; i++)
        {
            var count = lines.Skip(i).TakeWhile(IsCapitals).Take(MostLines + 1).Count();
            if (count is 0 or > MostLines || i + count >= lines.Count)
                continue;
            var before = lines[i - 1];
            if (before.Closed || before.Heading || IsCapitals(before) || !lines[i + count].StartsLower)
                continue;
            strays.Add(TextBlock.Join([.. lines.Skip(i).Take(count).Select(line => (line.Number, line.Text))]));
            lines.RemoveRange(i, count);
        }

        return strays;
    }

    private static bool IsCapitals(CleanLine line) =>
        line.Text.Count(char.IsUpper) > 8 && !line.Text.Any(char.IsLower) && MarkerParser.Parse(line.Text) is null;
}
