namespace Assistant.Knowledge.Tests.Vietnamese.Restoring;

/// <summary>
/// Paragraphs of administrative text of many fields that are kept out of the restorer's model. The development part may
/// be looked at to find out what is weak; the test part was written after the model, and only its score is read.
/// </summary>
internal static class HeldOutParagraphs
{
    /// <summary>The paragraphs of a part ("dev" or "test"), each with the group of fields it belongs to.</summary>
    public static IReadOnlyList<(string Group, string Text)> Of(string part)
    {
        var paragraphs = new List<(string, string)>();
        var group = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vietnamese", "Restoring", "HeldOut", part + ".txt")))
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
