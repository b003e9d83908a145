using System.Text.RegularExpressions;

namespace Assistant.Skills.Model;

/// <summary>What some models write before they answer, between <c>&lt;think&gt;</c> marks: no part of the answer.</summary>
public static partial class Thoughts
{
    /// <summary>The words without thoughts; of thoughts that never end nothing.</summary>
    public static string Remove(string words) => words.Contains("think>", StringComparison.OrdinalIgnoreCase) ? Marked().Replace(words, "").Trim() : words;

    [GeneratedRegex(@"<think>.*?(</think>|\z)|\A[^<]*</think>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();
}
