using System.Text;

namespace Assistant.Skills.Understanding;

/// <summary>Keys and numbers as dictation writes them out: "ba chấm hai bê" for 3.2b, "chín bảy chín" for 979.</summary>
/// <param name="Written">The key or number in digits.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct SpokenKey(string Written, int End)
{
    private static readonly Dictionary<string, char> Letters = new(StringComparer.Ordinal)
    {
        ["a"] = 'a', ["b"] = 'b', ["be"] = 'b', ["bo"] = 'b', ["c"] = 'c', ["xe"] = 'c', ["co"] = 'c', ["d"] = 'd', ["de"] = 'd', ["do"] = 'd', ["e"] = 'e',
    };

    /// <summary>Reads a key in which "chấm" was said; null when none begins at a word.</summary>
    public static SpokenKey? At(IReadOnlyList<string> words, int at)
    {
        if (SpokenNumber.At(words, at, words.Count) is not { Value: < 100 } first)
        {
            return null;
        }

        var key = new StringBuilder().Append(first.Value);
        var end = first.End;
        while (end + 1 < words.Count && words[end] == "cham" && SpokenNumber.At(words, end + 1, words.Count) is { Value: < 100 } next)
        {
            key.Append('.').Append(next.Value);
            end = next.End;
        }

        if (end == first.End)
        {
            return null;
        }

        return end < words.Count && Letters.TryGetValue(words[end], out var letter)
            ? new SpokenKey($"{key}.{letter}", end + 1)
            : new SpokenKey(key.ToString(), end);
    }

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
