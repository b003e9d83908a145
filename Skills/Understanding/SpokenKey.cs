using System.Globalization;
using System.Text;

namespace Assistant.Skills.Understanding;

/// <summary>Keys and numbers as dictation writes them out: "ba chấm hai bê" for 3.2b, "hai la mã chấm sáu" for II.6, "chín bảy chín" for 979.</summary>
/// <param name="Written">The key or number in digits.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct SpokenKey(string Written, int End)
{
    private static readonly Dictionary<string, char> Letters = new(StringComparer.Ordinal)
    {
        ["a"] = 'a',
        ["b"] = 'b',
        ["be"] = 'b',
        ["bo"] = 'b',
        ["c"] = 'c',
        ["xe"] = 'c',
        ["co"] = 'c',
        ["d"] = 'd',
        ["de"] = 'd',
        ["do"] = 'd',
        ["e"] = 'e',
    };

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

    /// <summary>Reads a key in which "chấm" was said; null when none begins at a word.</summary>
    public static SpokenKey? At(IReadOnlyList<string> words, int at)
    {
        if (HeadAt(words, at) is not { } head)
        {
            return null;
        }

        var key = new StringBuilder().Append(head.Written);
        var end = head.End;
        while (end + 1 < words.Count && words[end] == "cham" && SpokenNumber.At(words, end + 1, words.Count) is { Value: < 100 } next)
        {
            key.Append('.').Append(next.Value);
            end = next.End;
        }

        if (end == head.End)
        {
            return null;
        }

        return end < words.Count && Letters.TryGetValue(words[end], out var letter)
            ? new SpokenKey($"{key}.{letter}", end + 1)
            : new SpokenKey(key.ToString(), end);
    }

    /// <summary>The number before the first "chấm": "ba", "hai la mã", "la mã hai".</summary>
    private static SpokenKey? HeadAt(IReadOnlyList<string> words, int at)
    {
        var isLed = IsRoman(words, at);
        if (SpokenNumber.At(words, isLed ? at + 2 : at, words.Count) is not { Value: < 100 } number)
        {
            return null;
        }

        var isRoman = isLed || IsRoman(words, number.End);
        return !isRoman ? new SpokenKey(number.Value.ToString(CultureInfo.InvariantCulture), number.End)
            : number.Value >= 1 && number.Value <= Romans.Length ? new SpokenKey(Romans[number.Value - 1], isLed ? number.End : number.End + 2)
            : null;
    }

    private static bool IsRoman(IReadOnlyList<string> words, int at) => at + 1 < words.Count && words[at] == "la" && words[at + 1] == "ma";

    /// <summary>Reads a number said digit by digit, at least two of them; null when none begins at a word.</summary>
    public static SpokenKey? DigitsAt(IReadOnlyList<string> words, int at)
    {
        var number = new StringBuilder();
        var end = at;
        while (end < words.Count && words[end] is not [>= '0' and <= '9', ..] && SpokenNumber.At(words, end, end + 1) is { Value: < 10 } digit)
        {
            number.Append(digit.Value);
            end++;
        }

        return number.Length < 2 ? null : new SpokenKey(number.ToString(), end);
    }
}
