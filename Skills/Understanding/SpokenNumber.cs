using System.Globalization;

namespace Assistant.Skills.Understanding;

/// <summary>A whole number in digits or in words, as dictation writes it: "12", "mười hai", "hai mươi lăm", "twenty five".</summary>
/// <param name="Value">The number, 0 to 99999.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct SpokenNumber(int Value, int End)
{
    private const int LongestDigits = 5;

    private static readonly Dictionary<string, int> Digits = new(StringComparer.Ordinal)
    {
        ["khong"] = 0,
        ["mot"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bon"] = 4,
        ["nam"] = 5,
        ["sau"] = 6,
        ["bay"] = 7,
        ["tam"] = 8,
        ["chin"] = 9,
    };

    /// <summary>Forms that a digit takes only behind "mươi" or "linh".</summary>
    private static readonly Dictionary<string, int> Bound = new(StringComparer.Ordinal) { ["mot"] = 1, ["tu"] = 4, ["lam"] = 5, ["nham"] = 5, ["rang"] = 5 };

    /// <summary>Reads the longest number that begins at a word; null when none does.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="at">The word.</param>
    /// <param name="end">The word before which it must end.</param>
    public static SpokenNumber? At(IReadOnlyList<string> words, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }

        if (words[at] is [>= '0' and <= '9', ..])
        {
            return words[at].Length <= LongestDigits && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new SpokenNumber(number, at + 1)
                : null;
        }

        return EnglishNumbers.Values.TryGetValue(words[at], out var english) ? InEnglish(words, at, end, english) : InVietnamese(words, at, end);
    }

    private static SpokenNumber InEnglish(IReadOnlyList<string> words, int at, int end, int first) =>
        first >= 20 && at + 1 < end && EnglishNumbers.Values.TryGetValue(words[at + 1], out var unit) && unit < 10
            ? new SpokenNumber(first + unit, at + 2)
            : new SpokenNumber(first, at + 1);

    private static SpokenNumber? InVietnamese(IReadOnlyList<string> words, int at, int end)
    {
        var (total, group, digit, open) = (0, 0, -1, false);
        var i = at;
        for (; i < end; i++)
        {
            if (words[i] == "muoi")
            {
                (group, digit, open) = (group + (Math.Max(digit, 1) * 10), -1, true);
            }
            else if (words[i] == "tram" && digit >= 0)
            {
                (group, digit, open) = (group + (digit * 100), -1, true);
            }
            else if (words[i] is "nghin" or "ngan" && (digit >= 0 || group > 0))
            {
                (total, group, digit, open) = ((group + Math.Max(digit, 0)) * 1000, 0, -1, true);
            }
            else if (words[i] is "linh" or "le" && open && i + 1 < end && (Digits.ContainsKey(words[i + 1]) || Bound.ContainsKey(words[i + 1])))
            {
                continue;
            }
            else if (digit < 0 && (Digits.TryGetValue(words[i], out var next) || (open && Bound.TryGetValue(words[i], out next))))
            {
                digit = next;
            }
            else
            {
                break;
            }
        }

        return i == at ? null : new SpokenNumber(total + group + Math.Max(digit, 0), i);
    }
}
