using System.Collections.Frozen;
using System.Text;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>The letters of Vietnamese: a base (a–z), a letter without tone (ă, â, đ, ê, ô, ơ, ư) and a tone.</summary>
internal static class Letters
{
    private const string Tones = "\u0301\u0300\u0309\u0303\u0323";

    private static readonly FrozenDictionary<char, Parts> Known = Build();

    /// <summary>Whether the letter carries a Vietnamese mark: a tone, a hat, a breve, a horn or the bar of đ.</summary>
    public static bool IsMarked(char c) => c >= 0x80 && Known.ContainsKey(char.ToLowerInvariant(c));

    /// <summary>The lower-case letter without its tone; other characters in lower case.</summary>
    public static char Toneless(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return lower >= 0x80 && Known.TryGetValue(lower, out var parts) ? parts.Toneless : lower;
    }

    /// <summary>The lower-case base letter; other characters in lower case.</summary>
    public static char Base(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return lower >= 0x80 && Known.TryGetValue(lower, out var parts) ? parts.Base : lower;
    }

    /// <summary>The tone: 0 level, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.</summary>
    public static int Tone(char c) => Known.TryGetValue(char.ToLowerInvariant(c), out var parts) ? parts.Tone : 0;

    /// <summary>Every letter in lower case without marks.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Base(word[i]);
        }

        return folded.ToString();
    }

    /// <summary>Every letter in lower case without tone.</summary>
    public static string WithoutTone(string word) => string.Create(word.Length, word, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Toneless(source[i]);
        }
    });

    /// <summary>Lower case, with the tone where most offices put it: hòa, thủy, not hoà, thuỷ.</summary>
    public static string Normalise(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower.Length < 2 || Tone(lower[^1]) == 0 || Tone(lower[^2]) != 0)
        {
            return lower;
        }

        var pair = (Toneless(lower[^2]), Toneless(lower[^1]));
        var slides = pair is ('o', 'a') or ('o', 'e') || (pair is ('u', 'y') && (lower.Length < 3 || lower[^3] != 'q'));
        return slides ? string.Concat(lower.AsSpan(0, lower.Length - 2), WithTone(lower[^2], Tone(lower[^1])), Toneless(lower[^1]).ToString()) : lower;
    }

    private static string WithTone(char letter, int tone) => $"{letter}{Tones[tone - 1]}".Normalize(NormalizationForm.FormC);

    private static FrozenDictionary<char, Parts> Build()
    {
        var letters = new Dictionary<char, Parts> { ['đ'] = new('d', 'đ', 0) };
        foreach (var letter in "aăâeêioôơuưy")
        {
            var plain = letter.ToString().Normalize(NormalizationForm.FormD)[0];
            if (letter != plain)
            {
                letters[letter] = new Parts(plain, letter, 0);
            }

            for (var tone = 1; tone <= Tones.Length; tone++)
            {
                letters[WithTone(letter, tone)[0]] = new Parts(plain, letter, tone);
            }
        }

        return letters.ToFrozenDictionary();
    }

    private readonly record struct Parts(char Base, char Toneless, int Tone);
}
