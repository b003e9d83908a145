namespace Assistant.Knowledge.Time.Grammar;

/// <summary>What VNI typing leaves behind where the input method is off: "tua6n2", "nga2y", "chie62u".</summary>
internal static class Vni
{
    /// <summary>"nghie6ng": letters and keys.</summary>
    internal const int LongestSyllable = 9;

    /// <summary>Writes the key (see <see cref="Syllable"/>) of the word that the keys would have written; false where they write none.</summary>
    internal static bool TryDecode(ReadOnlySpan<char> typed, Span<char> key, out int length)
    {
        length = 0;
        var tone = '\0';
        foreach (var c in typed)
        {
            if (!char.IsAsciiDigit(c))
            {
                key[length++] = c;
                continue;
            }

            if (length == 0 || c == '0' || (c <= '5' && tone != '\0'))
                return false;
            if (c <= '5')
                tone = ToneOf(c);
            else if (!TryMark(c, key[..length]))
                return false;
        }

        if (tone != '\0')
            key[length++] = tone;
        return true;
    }

    /// <summary>VNI counts acute, grave, hook, tilde, dot.</summary>
    private static char ToneOf(char digit) => digit switch { '1' => '2', '2' => '1', _ => digit };

    private static bool TryMark(char digit, Span<char> letters)
    {
        if (digit == '9')
            return Replace(letters, 0, letters[0] == 'd' ? 'đ' : letters[0]);
        var at = letters.LastIndexOfAny(digit == '6' ? "aeo" : digit == '7' ? "ou" : "a");
        if (at < 0)
            return false;
        if (digit == '7' && at > 0 && letters[at - 1] == 'u')
            letters[at - 1] = 'ư';
        return Replace(letters, at, digit == '6' ? Syllable.Circumflex(letters[at]) : Syllable.Horn(letters[at]));
    }

    private static bool Replace(Span<char> letters, int at, char with)
    {
        var changes = letters[at] != with;
        letters[at] = with;
        return changes;
    }
}
