namespace Assistant.Knowledge.Time.Grammar;

/// <summary>What Telex typing leaves behind where the input method is off: "tuaanf", "thuws", "chieuef".</summary>
internal static class Telex
{
    private const string ToneKeys = "fsrxj";

    /// <summary>
    /// Writes the key (see <see cref="Syllable"/>) of the word that the keys would have written. False where they write what they are.
    /// </summary>
    internal static bool TryDecode(ReadOnlySpan<char> typed, Span<char> key, out int length)
    {
        length = 0;
        var (tone, decoded, vowels) = ('\0', false, false);
        foreach (var c in typed)
        {
            if (!char.IsAsciiLetterLower(c))
                return false;
            if (vowels && ToneKeys.IndexOf(c, StringComparison.Ordinal) is var index and >= 0)
            {
                if (tone != '\0')
                    return false;
                (tone, decoded) = (Syllable.ToneDigit(index), true);
            }
            else if (c == 'w' && TryHorn(key[..length]))
                decoded = true;
            else if (c is 'a' or 'e' or 'o' or 'd' && key[..length].IndexOf(c) is var at and >= 0)
                (key[at], decoded) = (c == 'd' ? 'đ' : Syllable.Circumflex(c), true);
            else
                key[length++] = c;
            vowels |= c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w';
        }

        if (tone != '\0')
            key[length++] = tone;
        return decoded;
    }

    /// <summary>"w" after "uo" turns both, after "ua" the first, else the last vowel that can take it.</summary>
    private static bool TryHorn(Span<char> letters)
    {
        var last = letters.LastIndexOfAny('a', 'o', 'u');
        if (last < 0)
            return false;
        var follows = last > 0 && letters[last - 1] == 'u' && (last < 2 || letters[last - 2] != 'q');
        if (follows)
            letters[last - 1] = 'ư';
        if (!follows || letters[last] == 'o')
            letters[last] = Syllable.Horn(letters[last]);
        return true;
    }
}
