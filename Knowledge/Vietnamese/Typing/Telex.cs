using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// Reads Telex keys that nobody turned into letters: "vawn phongf", "vieejc", "dduowcj". Tone keys stand within the word or at its end.
/// </summary>
internal static class Telex
{
    private const string ToneKeys = "sfrxj";
    private const int Longest = 12;

    /// <summary>The letters without their tone and the tone that a lower-case word spells; null when it holds no key, or keys that no keyboard takes.</summary>
    public static (string Toneless, int Tone)? Decode(ReadOnlySpan<char> typed)
    {
        if (typed.Length is < 2 or > Longest)
        {
            return null;
        }

        Span<char> letters = stackalloc char[Longest];
        var count = 0;
        var tone = 0;
        var keys = 0;
        foreach (var c in typed)
        {
            if (Letters.Tone(c) is > 0 and var own)
            {
                if (tone > 0)
                {
                    return null;
                }

                tone = own;
                letters[count++] = Letters.Toneless(c);
            }
            else if (ToneKeys.IndexOf(c, StringComparison.Ordinal) is >= 0 and var key && KeyedLetters.HasVowel(letters[..count]))
            {
                if (tone > 0)
                {
                    return null;
                }

                tone = key + 1;
                keys++;
            }
            else if (IsLetterKey(c, letters[..count]))
            {
                keys++;
            }
            else if (c is 'w' or '[' or ']')
            {
                letters[count++] = c == '[' ? 'ơ' : 'ư';
                keys++;
            }
            else
            {
                letters[count++] = c;
            }
        }

        return keys == 0 ? null : (KeyedLetters.Settled(letters[..count]), tone);
    }

    private static bool IsLetterKey(char c, Span<char> letters) => c switch
    {
        'w' => KeyedLetters.AddHorn(letters) || KeyedLetters.AddBreve(letters),
        'd' => KeyedLetters.AddBar(letters),
        'a' or 'e' or 'o' => letters.Length > 0 && LastVowel(letters) == c && KeyedLetters.AddHat(letters),
        _ => false,
    };

    private static char LastVowel(ReadOnlySpan<char> letters)
    {
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (KeyedLetters.IsVowel(letters[i]))
            {
                return letters[i];
            }
        }

        return '\0';
    }
}
