namespace Assistant.Knowledge.Search;

/// <summary>A synonym group as a word of a <see cref="FullTextIndex"/>: no text holds such a word itself.</summary>
internal static class MeaningWord
{
    /// <summary>The word for a group.</summary>
    public static string Of(int group) => $"_{group}";
}
