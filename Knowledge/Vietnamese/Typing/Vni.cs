namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Reads VNI keys that nobody turned into letters: "ba1o ca1o", "va8n pho2ng", "d9uoc75".</summary>
internal static class Vni
{
    private const int Longest = 12;

    /// <summary>The letters without their tone and the tone that a lower-case word spells; null when it holds no key, or keys that no keyboard takes.</summary>
    public static (string Toneless, int Tone)? Decode(ReadOnlySpan<char> typed)
    {
        if (typed.Length is < 2 or > Longest || !char.IsAsciiLetter(typed[0]))
        {
            return null;
        }

        Span<char> letters = stackalloc char[Longest];
        var count = 0;
        var tone = 0;
        foreach (var c in typed)
        {
            if (!char.IsAsciiDigit(c))
            {
                letters[count++] = c;
            }
            else if (c is >= '1' and <= '5' && tone == 0 && KeyedLetters.HasVowel(letters[..count]))
            {
                tone = c - '0';
            }
            else if (!IsLetterKey(c, letters[..count]))
            {
                return null;
            }
        }

        return count == typed.Length ? null : (KeyedLetters.Settled(letters[..count]), tone);
    }

    private static bool IsLetterKey(char c, Span<char> letters) => c switch
    {
        '6' => KeyedLetters.AddHat(letters),
        '7' => KeyedLetters.AddHorn(letters),
        '8' => KeyedLetters.AddBreve(letters),
        '9' => KeyedLetters.AddBar(letters),
        _ => false,
    };
}
