namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>The words of the language that one slip of the fingers, or one confusion of sounds, turns into a given one.</summary>
internal static class Slips
{
    /// <summary>How easily two letters are swapped.</summary>
    public const double Swap = 0.45;

    private const double Sound = 0.4;
    private const double Dropped = 0.3;
    private const double Added = 0.3;
    private const double Neighbour = 0.25;
    private const double Wrong = 0;

    private static readonly (string Typed, string Meant)[] Sounds =
    [
        ("ch", "tr"), ("tr", "ch"), ("s", "x"), ("x", "s"), ("l", "n"), ("n", "l"), ("d", "gi"), ("gi", "d"), ("r", "gi"), ("gi", "r"), ("f", "ph"), ("z", "d"), ("j", "gi"), ("w", "qu"), ("k", "c"), ("c", "k"),
        ("ng", "ngh"), ("ngh", "ng"), ("g", "gh"), ("gh", "g"), ("v", "d"), ("q", "qu"),
    ];

    private static readonly string[] Keys = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Tells whether letters are a word.</summary>
    public delegate bool IsWord(ReadOnlySpan<char> letters);

    /// <summary>Those of some words that lie one slip from given letters, each with how easily the slip happens.</summary>
    public static Dictionary<string, double> Around(string folded, IsWord isWord)
    {
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var sounding in Sounding(folded))
        {
            Try(sounding, Sound);
        }

        Span<char> changed = stackalloc char[folded.Length + 1];
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i + 1 < folded.Length && folded[i] != folded[i + 1])
            {
                folded.CopyTo(changed);
                (changed[i], changed[i + 1]) = (changed[i + 1], changed[i]);
                Try(changed[..folded.Length], Swap);
            }

            if (i < folded.Length && folded.Length > 2)
            {
                folded.AsSpan(0, i).CopyTo(changed);
                folded.AsSpan(i + 1).CopyTo(changed[i..]);
                Try(changed[..(folded.Length - 1)], Added);
            }

            for (var c = 'a'; c <= 'y'; c++)
            {
                if (i < folded.Length && i > 0)
                {
                    folded.CopyTo(changed);
                    changed[i] = c;
                    Try(changed[..folded.Length], AreNeighbours(folded[i], c) ? Neighbour : Wrong);
                }

                folded.AsSpan(0, i).CopyTo(changed);
                changed[i] = c;
                folded.AsSpan(i).CopyTo(changed[(i + 1)..]);
                Try(changed, Dropped);
            }
        }

        return found;

        void Try(ReadOnlySpan<char> word, double ease)
        {
            if (!word.SequenceEqual(folded) && isWord(word))
            {
                var text = word.ToString();
                found[text] = Math.Max(ease, found.GetValueOrDefault(text));
            }
        }
    }

    /// <summary>The words that a common slip turns into a given one that is itself a word: a confused sound, a letter lost.</summary>
    public static IEnumerable<string> Likely(string folded, TypingVocabulary vocabulary) =>
        vocabulary.SlipsOf(folded).Where(slip => slip.Value >= Dropped && (slip.Value >= Sound || slip.Key.Length > folded.Length)).Select(slip => slip.Key);

    /// <summary>The folded words that sound alike in some region: "chi" for "tri", "xa" for "sa".</summary>
    public static IEnumerable<string> Sounding(string folded)
    {
        foreach (var (typed, meant) in Sounds)
        {
            if (folded.StartsWith(typed, StringComparison.Ordinal) && folded.Length > typed.Length && (typed.Length > 1 || KeyedLetters.IsVowel(folded[typed.Length])))
            {
                yield return string.Concat(meant, folded.AsSpan(typed.Length));
            }
        }
    }

    private static bool AreNeighbours(char one, char other)
    {
        foreach (var row in Keys)
        {
            var at = row.IndexOf(one, StringComparison.Ordinal);
            if (at >= 0 && ((at > 0 && row[at - 1] == other) || (at + 1 < row.Length && row[at + 1] == other)))
            {
                return true;
            }
        }

        return false;
    }
}
