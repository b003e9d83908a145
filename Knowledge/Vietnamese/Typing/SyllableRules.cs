using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Which rows of letters are Vietnamese syllables, by the rules of spelling: an initial, a rhyme, a tone that the final admits.</summary>
internal static class SyllableRules
{
    private const int Longest = 7;
    private const string Combining = "\u0301\u0300\u0309\u0303\u0323";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    private static readonly string[] Initials =
        ["ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly FrozenSet<string> Rhymes = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut
        uy uya uych uyên uyêt uynh uyp uyt uyu uơ ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm y yêm yên yêng yêt yêu ynh ych yt
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FoldedRhymes = Rhymes.Select(rhyme => Letters.Fold(rhyme)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether letters without their tone are a syllable in that tone.</summary>
    /// <param name="toneless">Lower case, composed.</param>
    /// <param name="tone">0 level, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.</param>
    public static bool IsSyllable(ReadOnlySpan<char> toneless, int tone) =>
        Fits(toneless, Rhymes) && (tone is 1 or 5 || !EndsInStop(toneless));

    /// <summary>Whether a lower-case word with its marks is a syllable, wherever its tone is written.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> toneless = stackalloc char[Longest];
        var tone = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var own = Letters.Tone(word[i]);
            if (own > 0 && tone > 0)
            {
                return false;
            }

            tone = Math.Max(tone, own);
            toneless[i] = Letters.Toneless(word[i]);
        }

        return IsSyllable(toneless[..word.Length], tone);
    }

    /// <summary>Whether letters without any mark could be a syllable that lost its marks.</summary>
    public static bool LooksLikeSyllable(ReadOnlySpan<char> folded) => folded.Length is > 0 and <= Longest && Fits(folded, FoldedRhymes);

    /// <summary>Writes the tone where most offices write it: "hòa", "thủy", "quý", "người".</summary>
    public static string WithTone(string toneless, int tone)
    {
        if (tone == 0)
        {
            return toneless;
        }

        var at = ToneAt(toneless);
        return at < 0 ? toneless : string.Concat(toneless.AsSpan(0, at), $"{toneless[at]}{Combining[tone - 1]}".Normalize(NormalizationForm.FormC), toneless.AsSpan(at + 1));
    }

    /// <summary>Writes the tone of a word with its marks where it belongs: "ngừơi" is "người", "cuả" is "của".</summary>
    public static string Placed(string word)
    {
        var tone = word.Select(Letters.Tone).FirstOrDefault(tone => tone > 0);
        return WithTone(Letters.WithoutTone(word), tone);
    }

    /// <summary>The word with ngã for hỏi and hỏi for ngã; null when it has neither.</summary>
    public static string? WithOtherTone(string word) => word.Select(Letters.Tone).FirstOrDefault(tone => tone > 0) switch
    {
        3 => WithTone(Letters.WithoutTone(word), 4),
        4 => WithTone(Letters.WithoutTone(word), 3),
        _ => null,
    };

    private static int ToneAt(string toneless)
    {
        var first = toneless.AsSpan().IndexOfAny(Vowels);
        if (first < 0)
        {
            return -1;
        }

        var slides = toneless.Length > first + 1 && IsVowel(toneless[first + 1])
            && ((toneless[first] == 'u' && first > 0 && toneless[first - 1] == 'q') || (toneless[first] == 'i' && first > 0 && toneless[first - 1] == 'g'));
        first += slides ? 1 : 0;
        var end = first;
        var marked = -1;
        for (; end < toneless.Length && IsVowel(toneless[end]); end++)
        {
            marked = "ăâêôơư".Contains(toneless[end], StringComparison.Ordinal) ? end : marked;
        }

        return marked >= 0 ? marked : (end - first) switch
        {
            1 => first,
            2 => end < toneless.Length ? first + 1 : first,
            _ => first + 1,
        };
    }

    private static bool Fits(ReadOnlySpan<char> letters, FrozenSet<string> rhymes)
    {
        var known = rhymes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var initial in Initials)
        {
            if (letters.StartsWith(initial, StringComparison.Ordinal) && letters[initial.Length..] is { IsEmpty: false } rhyme
                && known.Contains(rhyme) && Spells(initial, Letters.Base(rhyme[0]), rhymes == FoldedRhymes))
            {
                return true;
            }
        }

        return letters is "xoong" or "boong";
    }

    /// <summary>c, g, ng stand before a, o, u; k, gh, ngh before e, i, y.</summary>
    private static bool Spells(ReadOnlySpan<char> initial, char vowel, bool folded)
    {
        var front = vowel is 'e' or 'i' or 'y';
        return initial switch
        {
            "c" or "ng" => !front,
            "g" => !front || vowel == 'i',
            "k" or "gh" or "ngh" => front,
            "qu" => vowel is not 'u',
            "đ" => !folded,
            _ => true,
        };
    }

    private static bool EndsInStop(ReadOnlySpan<char> toneless) => toneless[^1] is 'c' or 'p' or 't' || toneless.EndsWith("ch", StringComparison.Ordinal);

    private static bool IsVowel(char c) => Vowels.Contains(c);
}
