namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Writes restored words in the case of what stood there.</summary>
internal static class LetterCase
{
    private const int ShortWord = 2;

    /// <summary>Gives words the case of the source.</summary>
    /// <param name="words">The words in lower case.</param>
    /// <param name="shown">What stood in the source.</param>
    /// <param name="amongCapitals">Whether the line is in capitals; elsewhere a word of two capitals is a misread name.</param>
    public static string Like(string words, ReadOnlySpan<char> shown, bool amongCapitals)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in shown)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        if (upper > 0 && lower == 0 && (amongCapitals || upper > ShortWord))
        {
            return words.ToUpperInvariant();
        }

        return upper > 0 && char.IsUpper(FirstLetter(shown))
            ? string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1))
            : words;
    }

    /// <summary>Whether most letters of a line are capitals.</summary>
    public static bool IsCapitals(string line)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in line)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > lower;
    }

    private static char FirstLetter(ReadOnlySpan<char> shown)
    {
        foreach (var c in shown)
        {
            if (char.IsLetter(c))
            {
                return c;
            }
        }

        return ' ';
    }
}
