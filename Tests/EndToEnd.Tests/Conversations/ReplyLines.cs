using System.Text.RegularExpressions;

namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>Compares what was said with what a document lets be said.</summary>
public static class ReplyLines
{
    /// <summary>Stands, inside a line, for any words.</summary>
    private const string AnyWords = "[…]";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Whether lines are those expected; a line "…" stands for any lines, none included, and "[…]" in a line for any words.</summary>
    public static bool Fit(IReadOnlyList<string> expected, IReadOnlyList<string> actual) => Fit(expected, 0, actual, 0);

    private static bool Fit(IReadOnlyList<string> expected, int at, IReadOnlyList<string> actual, int from)
    {
        if (at == expected.Count)
            return from == actual.Count;
        if (expected[at] == TranscriptTurn.AnyLines)
            return Enumerable.Range(from, actual.Count - from + 1).Any(next => Fit(expected, at + 1, actual, next));
        return from < actual.Count && Same(expected[at], actual[from]) && Fit(expected, at + 1, actual, from + 1);
    }

    private static bool Same(string expected, string actual) => expected == actual
        || (expected.Contains(AnyWords, StringComparison.Ordinal)
            && Regex.IsMatch(actual, $"^{string.Join(".*", expected.Split(AnyWords).Select(part => Regex.Escape(part.Trim())))}$", RegexOptions.CultureInvariant, Patience));
}
