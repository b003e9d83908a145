namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The words of a line that belong to the content, scraps left out.</summary>
internal static class ContentText
{
    /// <summary>The words joined by one blank; empty for a line of scraps.</summary>
    public static string Of(FlowLine line, IReadOnlyList<FlowWord> words)
    {
        if (words.Count == 0 || (words.Average(word => word.Key.Length) < 2.1 && !words.Any(word => word.Key.Length >= 4) && !IsEndOfSentence(words)))
            return "";

        var kept = words.Where((word, i) => !IsScrap(word) && !IsLoneLetter(word, i == words.Count - 1)).Select(word => word.Text);
        return string.Join(' ', kept).Trim();
    }

    /// <summary>"xã." on a line of its own.</summary>
    private static bool IsEndOfSentence(IReadOnlyList<FlowWord> words) => words.Count <= 2 && words[^1].Text[^1] is '.' or ';' && words.All(word => word.Key.Length >= 2);

    /// <summary>A consonant by itself, or a letter at the end of the line, is what OCR left of a letter in the next cell.</summary>
    private static bool IsLoneLetter(FlowWord word, bool isLast) =>
        word.Text.Length == 1 && word.Text[0] < 0x80 && char.IsAsciiLetter(word.Text[0]) && (isLast || !"aeiouyAEIOUYVX".Contains(word.Text[0]));

    private static bool IsScrap(FlowWord word) => word.Key.Length == 0 ? word.Text is not ("-" or "–" or "—") : word.IsBroken && word.Key.Length > 3;
}
