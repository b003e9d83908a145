namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// Repairs the marks, or one confused letter, of a word whose neighbour tells what it is: "bào cáo", "nhiêm vụ", "chủ chì".
/// Only for pairs that the language and the expected phrases both hold in one spelling, and only in text with marks.
/// </summary>
internal static class PairRepair
{
    /// <summary>Repairs a message.</summary>
    public static void Repair(TypedMessage message)
    {
        for (var i = 0; i + 1 < message.Words.Count; i++)
        {
            if (message.After(i) is null || message.IsInitials(message.Words[i]) || message.IsInitials(message.Words[i + 1]) || message.MayBeName(i + 1))
            {
                continue;
            }

            var (first, second) = (message.Words[i].Form, message.Words[i + 1].Form);
            if (first.Marks == 0 && second.Marks == 0)
            {
                continue;
            }

            // Two wrong words beside each other are more likely two right ones.
            if (Meant(message.Vocabulary, first, second) is { } pair
                && (pair.First == first || pair.Second == second || (first.MayBe(pair.First) && second.MayBe(pair.Second)))
                && (pair.First == first || !IsFamiliar(message.Vocabulary, message.FormBefore(i), first))
                && (pair.Second == second || !IsFamiliar(message.Vocabulary, second, message.FormAfter(i + 1))))
            {
                message.Replace(i, pair.First.Text);
                message.Replace(i + 1, pair.Second.Text);
            }
        }
    }

    /// <summary>Whether two words are a pair as they were typed.</summary>
    private static bool IsFamiliar(TypingVocabulary vocabulary, WordForm? first, WordForm? second) => first is { } one && second is { } two
        && (vocabulary.Lexicon.Language.HasPair(one, two) || vocabulary.Expected.HasPair(one, two));

    private static (WordForm First, WordForm Second)? Meant(TypingVocabulary vocabulary, WordForm first, WordForm second)
    {
        var known = vocabulary.Lexicon.Language.Pairs(first.Folded, second.Folded);
        if (Array.IndexOf(known, (first, second)) >= 0)
        {
            return null;
        }

        var expected = vocabulary.Expected.Pairs(first.Folded, second.Folded);
        if (expected.Length > 0)
        {
            return expected.Length == 1 && Array.IndexOf(known, expected[0]) >= 0 && MayChange(vocabulary, first, expected[0].First) && MayChange(vocabulary, second, expected[0].Second) ? expected[0] : null;
        }

        return known.Length == 0 && vocabulary.Familiarity(first.Folded, second.Folded) == 0 ? Confused(vocabulary, first, second) : null;
    }

    /// <summary>A word that is expected by itself is what was meant: "phòng bạn" is no "phòng ban".</summary>
    private static bool MayChange(TypingVocabulary vocabulary, WordForm typed, WordForm meant) =>
        typed == meant || !vocabulary.Expected.Has(typed.Text) || typed.Marks == 0;

    private static (WordForm First, WordForm Second)? Confused(TypingVocabulary vocabulary, WordForm first, WordForm second)
    {
        var found = new HashSet<(WordForm, WordForm)>();
        if (!vocabulary.Expected.Has(first.Text))
        {
            foreach (var word in Slips.Likely(first.Folded, vocabulary))
            {
                Add(word, second.Folded, pair => second.MayBe(pair.Second) && SameMarks(first, pair.First));
            }
        }

        if (!vocabulary.Expected.Has(second.Text))
        {
            foreach (var word in Slips.Likely(second.Folded, vocabulary))
            {
                Add(first.Folded, word, pair => first.MayBe(pair.First) && SameMarks(second, pair.Second));
            }
        }

        return found.Count == 1 ? found.Single() : null;

        void Add(string one, string two, Func<(WordForm First, WordForm Second), bool> fits) =>
            found.UnionWith(vocabulary.Expected.Pairs(one, two).Where(pair => fits(pair) && vocabulary.Lexicon.Language.HasPair(pair.First, pair.Second)));
    }

    private static bool SameMarks(WordForm typed, WordForm meant) => (typed with { Folded = meant.Folded }).MayBe(meant);
}
