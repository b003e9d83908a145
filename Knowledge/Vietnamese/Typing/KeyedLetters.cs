using System.Buffers;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>What the keys for ă, â, đ, ê, ô, ơ, ư do to the letters typed so far. Each returns whether it found a letter to change.</summary>
internal static class KeyedLetters
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyăâêôơư");

    /// <summary>Whether a letter is a vowel, with or without its mark.</summary>
    public static bool IsVowel(char c) => Vowels.Contains(c);

    /// <summary>Whether any letter is a vowel.</summary>
    public static bool HasVowel(ReadOnlySpan<char> letters) => letters.ContainsAny(Vowels);

    /// <summary>The last a, e or o becomes â, ê, ô.</summary>
    public static bool AddHat(Span<char> letters)
    {
        var at = letters.LastIndexOfAny('a', 'e', 'o');
        if (at < 0)
        {
            return false;
        }

        letters[at] = letters[at] switch { 'a' => 'â', 'e' => 'ê', _ => 'ô' };
        return true;
    }

    /// <summary>u and o become ư and ơ: both of "uo", the u of "ua" and "uu", else the last.</summary>
    public static bool AddHorn(Span<char> letters)
    {
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            if (letters[i] is 'u' or 'ư' && letters[i + 1] == 'o' && !(i > 0 && letters[i - 1] == 'q'))
            {
                (letters[i], letters[i + 1]) = ('ư', 'ơ');
                return true;
            }

            if (letters[i] == 'u' && letters[i + 1] is 'a' or 'u' && !(i > 0 && letters[i - 1] == 'q'))
            {
                letters[i] = 'ư';
                return true;
            }
        }

        var at = letters.LastIndexOfAny('o', 'u');
        if (at < 0 || (at > 0 && letters[at - 1] == 'q') || letters[at..].Contains('a') || (at > 0 && letters[at - 1] == 'a'))
        {
            return false;
        }

        letters[at] = letters[at] == 'o' ? 'ơ' : 'ư';
        return true;
    }

    /// <summary>The letters when no more follow: "ươ" at the end is "uơ" ("thuở").</summary>
    public static string Settled(ReadOnlySpan<char> letters) =>
        letters.EndsWith("ươ", StringComparison.Ordinal) ? string.Concat(letters[..^2], "uơ") : letters.ToString();

    /// <summary>The last a becomes ă.</summary>
    public static bool AddBreve(Span<char> letters)
    {
        var at = letters.LastIndexOf('a');
        if (at >= 0)
        {
            letters[at] = 'ă';
        }

        return at >= 0;
    }

    /// <summary>The d that the word begins with becomes đ.</summary>
    public static bool AddBar(Span<char> letters)
    {
        if (letters.IsEmpty || letters[0] != 'd')
        {
            return false;
        }

        letters[0] = 'đ';
        return true;
    }
}
