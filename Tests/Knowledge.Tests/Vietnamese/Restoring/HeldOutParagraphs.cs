namespace Assistant.Knowledge.Tests.Vietnamese.Restoring;

/// <summary>
/// Paragraphs of administrative text of many fields that are kept out of the restorer's model. The development half may
/// be looked at to find out what is weak; of the test half only the score is read.
/// </summary>
internal static class HeldOutParagraphs
{
    /// <summary>The paragraphs of a half ("dev" or "test"), each with the group of fields it belongs to.</summary>
    public static IReadOnlyList<(string Group, string Text)> Of(string half)
    {
        var paragraphs = new List<(string, string)>();
        var group = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vietnamese", "Restoring", "HeldOut", half + ".txt")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                group = line[3..];
            }
            else if (!line.StartsWith('#') && line.Length > 0)
            {
                paragraphs.Add((group, line));
            }
        }

        return paragraphs;
    }
}
