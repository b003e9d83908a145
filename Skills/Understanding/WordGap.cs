using System.Buffers;

namespace Assistant.Skills.Understanding;

/// <summary>What stands in a message between one word and the next.</summary>
internal static class WordGap
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:\n()");

    /// <summary>The signs and blanks before a word; empty before the first, and between the words of one abbreviation.</summary>
    public static ReadOnlySpan<char> Before(Message message, int word) =>
        word > 0 && word < message.Words.Count && message.Words[word].Start > message.Words[word - 1].End
            ? message.Text.AsSpan(message.Words[word - 1].End, message.Words[word].Start - message.Words[word - 1].End)
            : [];

    /// <summary>Whether a comma, full stop or the like stands before a word.</summary>
    /// <remarks>The point of a short title ("a.Quang", "TP.HP") is none.</remarks>
    public static bool HasBreak(Message message, int word) => Before(message, word) switch
    {
        "." => message.Words[word - 1].Folded.Length > 2,
        var gap => gap.IndexOfAny(Breaks) >= 0,
    };

    /// <summary>Whether a label's colon stands before a word.</summary>
    public static bool IsColon(Message message, int word) => Before(message, word).TrimStart() is [':', ..];
}
