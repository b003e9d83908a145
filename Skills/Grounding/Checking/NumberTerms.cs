using System.Collections.Frozen;
using System.Globalization;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>Numbers in words become figures: "hai mươi lăm" is 25.</summary>
internal static class NumberTerms
{
    private static readonly FrozenDictionary<string, int> Digits = new Dictionary<string, int>
    {
        ["một"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["năm"] = 5,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["bẩy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that are digits only behind "mươi": "tư" is also in "đầu tư".</summary>
    private static readonly FrozenDictionary<string, int> BehindTens = new Dictionary<string, int>
    {
        ["mốt"] = 1,
        ["tư"] = 4,
        ["lăm"] = 5,
        ["nhăm"] = 5,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What "năm" counts where it is the number five and no year.</summary>
    private static readonly FrozenSet<string> Counted = new[]
    {
        "ngày", "tháng", "tuần", "năm", "lần", "người", "đơn", "phòng", "trường", "mươi", "trăm", "nghìn", "triệu", "tỷ", "giờ", "phút", "nhóm", "nội", "nhiệm", "chỉ", "cuộc", "bước",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The terms, with every number in words as one figure. Each sentence is read by itself.</summary>
    public static List<Term> Joined(IReadOnlyList<Term> terms)
    {
        var joined = new List<Term>(terms.Count);
        for (int first = 0, end; first < terms.Count; first = end)
        {
            end = first + 1;
            while (end < terms.Count && terms[end].Join != TermJoin.Break)
                end++;
            Join([.. terms.Skip(first).Take(end - first)], joined);
        }

        return joined;
    }

    private static void Join(Term[] sentence, List<Term> joined)
    {
        for (var i = 0; i < sentence.Length;)
        {
            if (Read(sentence, i) is (var value, > 0 and var length))
            {
                joined.Add(new Term(TermKind.Figure, value.ToString(CultureInfo.InvariantCulture), sentence[i].Join));
                i += length;
            }
            else
            {
                joined.Add(sentence[i++]);
            }
        }
    }

    private static (int Value, int Length) Read(Term[] terms, int at)
    {
        if (Hundreds(terms, at) is (var hundreds, > 0 and var taken))
        {
            var next = at + taken;
            var odd = Word(terms, next) is "linh" or "lẻ" ? 1 : 0;
            var (rest, more) = odd == 1 ? Digit(terms, next + 1) : Tens(terms, next);
            return more > 0 ? (hundreds + rest, taken + odd + more) : (hundreds, taken);
        }

        var tens = Tens(terms, at);
        return tens.Length > 0 ? tens : Digit(terms, at);
    }

    private static (int Value, int Length) Hundreds(Term[] terms, int at) =>
        Word(terms, at) is { } word && Digits.TryGetValue(word, out var digit) && Word(terms, at + 1) == "trăm" ? (digit * 100, 2) : default;

    private static (int Value, int Length) Tens(Term[] terms, int at)
    {
        var (tens, taken) = Word(terms, at) == "mười" ? (10, 1)
            : Word(terms, at) is { } word && Digits.TryGetValue(word, out var digit) && Word(terms, at + 1) is "mươi" or "chục" ? (Digits[Word(terms, at)!] * 10, 2)
            : default;
        if (taken == 0)
            return default;
        return Word(terms, at + taken) is { } last && ((Digits.TryGetValue(last, out var one) && (last != "năm" || !IsYear(terms, at + taken))) || BehindTens.TryGetValue(last, out one))
            ? (tens + one, taken + 1)
            : (tens, taken);
    }

    private static (int Value, int Length) Digit(Term[] terms, int at) =>
        Word(terms, at) is { } word && (Digits.TryGetValue(word, out var digit) || EnglishNumbers.Values.TryGetValue(word, out digit)) && (word != "năm" || !IsYear(terms, at))
            ? (digit, 1)
            : default;

    /// <summary>"Năm" is a year unless it counts something: the words behind it decide, so that a sentence cut off in front reads alike.</summary>
    private static bool IsYear(Term[] terms, int at) =>
        !(at + 1 < terms.Length && (terms[at + 1].Value == TermValue.WorkingDay || (Word(terms, at + 1) is { } next && Counted.Contains(next))));

    /// <summary>The word at a place; null for what is no word.</summary>
    private static string? Word(Term[] terms, int at) => at < terms.Length && terms[at].Kind == TermKind.Word ? terms[at].Value : null;
}
