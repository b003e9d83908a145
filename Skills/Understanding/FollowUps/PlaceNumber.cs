using System.Globalization;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Numbers by which rows and pages are called: "2", "hai", "tư", "mười hai", "second", "2nd".</summary>
internal static class PlaceNumber
{
    private static readonly string[] Spoken = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] Cardinals = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The number at a word, and the word after it; null when none stands there.</summary>
    public static (int Number, int End)? At(IReadOnlyList<string> words, int at)
    {
        if (at >= words.Count)
        {
            return null;
        }

        if (InFigures(words, at) is { } figures)
        {
            return figures;
        }

        var tens = words[at] == "muoi" ? 1 : at + 1 < words.Count && words[at + 1] == "muoi" ? Array.IndexOf(Spoken, words[at]) : 0;
        if (tens > 0)
        {
            var next = words[at] == "muoi" ? at + 1 : at + 2;
            return next < words.Count && Digit(words[next]) is { } digit ? ((10 * tens) + digit, next + 1) : (10 * tens, next);
        }

        return Digit(words[at]) is { } spoken ? (spoken, at + 1)
            : Array.IndexOf(Cardinals, words[at]) is > 0 and var english ? (english, at + 1)
            : null;
    }

    /// <summary>The same, in figures only.</summary>
    public static (int Number, int End)? InFigures(IReadOnlyList<string> words, int at) =>
        at < words.Count && words[at].Length <= 3 && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (number, at + 1)
            : null;

    /// <summary>The number that an English ordinal stands for; null for any other word.</summary>
    public static int? Ordinal(string word) =>
        Array.IndexOf(Ordinals, word) is > 0 and var spoken ? spoken
        : word.Length is > 2 and < 6 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : null;

    private static int? Digit(string word) => word switch
    {
        "nhat" => 1,
        "nhi" => 2,
        "tu" => 4,
        "lam" => 5,
        _ => Array.IndexOf(Spoken, word) is > 0 and < 10 and var digit ? digit : null,
    };
}
