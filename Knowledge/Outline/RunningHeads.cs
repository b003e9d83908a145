using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline;

/// <summary>Removes what is printed at the head or foot of every page: the same words beside page breaks, whatever number they bear.</summary>
internal static class RunningHeads
{
    private const int Longest = 110;

    /// <summary>Removes them from the lines.</summary>
    public static void TakeOut(List<CleanLine> lines)
    {
        var beside = Enumerable.Range(0, lines.Count)
            .Where(i => lines[i].Text.Length <= Longest && (lines[i].NewPage || (i + 1 < lines.Count && lines[i + 1].NewPage)))
            .GroupBy(i => Words(lines[i].Text), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Count() > 1)
            .SelectMany(group => group)
            .Where(i => !FieldLabels.Opens(lines[i].Text))
            .OrderDescending()
            .ToList();
        foreach (var i in beside)
        {
            // What followed the head now follows the break.
            if (lines[i].NewPage && i + 1 < lines.Count)
                lines[i + 1] = lines[i + 1] with { NewPage = true };
            lines.RemoveAt(i);
        }
    }

    private static string Words(string text) => string.Concat(Folding.FoldToWords(text).Where(c => !char.IsDigit(c))).Trim();
}
