namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The words of a line that belong to the content, scraps left out.</summary>
internal static class ContentText
{
    /// <summary>The words joined by one blank; empty for a line of scraps.</summary>
    public static string Of(FlowLine line, IReadOnlyList<FlowWord> words)
    {
        if (words.Count == 0 || (words.Average(word => word.Key.Length) < 2.1 && !words.Any(word => word.Key.Length >= 4) && !IsEndOfSentence(words)))
            return "";

        var kept = words.Where(word => !IsScrap(word)).Select(word => word.Text);
        return string.Join(' ', kept).Trim();
    }

    /// <summary>"xã." on a line of its own.</summary>
    private static bool IsEndOfSentence(IReadOnlyList<FlowWord> words) => words.Count <= 2 && words[^1].Text[^1] is '.' or ';' && words.All(word => word.Key.Length >= 2);

    private static bool IsScrap(FlowWord word) => word.Key.Length == 0 ? word.Text is not ("-" or "–" or "—") : word.IsBroken && word.Key.Length > 3;
}
