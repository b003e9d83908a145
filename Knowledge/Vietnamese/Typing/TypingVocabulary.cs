using System.Collections.Concurrent;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>The words against which typing is judged: the language, the phrases one expects, and the texts at hand.</summary>
public sealed class TypingVocabulary
{
    /// <summary>More words than a language has syllables are not kept: somebody types at random.</summary>
    private const int MostKept = 8192;

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, double>> _slips = new(StringComparer.Ordinal);
    private readonly ITextsAtHand _texts;

    /// <summary>Collects a vocabulary.</summary>
    /// <param name="expected">Phrases that messages are expected to hold, with their marks; everyday ones are added.</param>
    /// <param name="texts">The texts that people ask about; null for none.</param>
    public TypingVocabulary(IEnumerable<string> expected, ITextsAtHand? texts = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        _texts = texts ?? new NoTexts();
        foreach (var phrase in expected.Concat(Lexicon.Everyday))
        {
            Expected.Add(phrase);
        }
    }

    /// <summary>What is known without any plan.</summary>
    internal TypingLexicon Lexicon { get; } = TypingLexicon.Embedded;

    /// <summary>The phrases that messages are expected to hold.</summary>
    internal PhraseStore Expected { get; } = new();

    /// <summary>
    /// Whether two words follow each other in the language with exactly the marks that they bear ("hợp pháp"), and no expected phrase has them with
    /// other ones ("họp với" beside "hợp với").
    /// </summary>
    /// <exception cref="ArgumentNullException">A word is null.</exception>
    public bool IsSettled(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, two) = (WordForm.Of(first), WordForm.Of(second));
        return Lexicon.Language.HasPair(one, two) && Expected.Pairs(one.Folded, two.Folded).All(pair => pair == (one, two));
    }

    /// <summary>Whether a word as typed is a word: with exactly its marks, or without any.</summary>
    internal bool Knows(WordForm word) => word.Marks == 0
        ? Lexicon.Language.HasFolded(word.Folded) || Expected.HasFolded(word.Folded) || Lexicon.English.Contains(word.Folded) || _texts.HasWord(word.Folded) || _texts.IsName(word.Folded)
        : Lexicon.Language.Has(word.Text) || Expected.Has(word.Text);

    /// <summary>Whether a word without marks is English and no Vietnamese word that lost its marks.</summary>
    internal bool IsEnglishOnly(string folded) => Lexicon.English.Contains(folded) && !SyllableRules.LooksLikeSyllable(folded);

    /// <summary>Whether letters are an English word that people type here.</summary>
    internal bool IsEnglish(ReadOnlySpan<char> letters) => Lexicon.English.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters) || (letters.Length > 2 && Expected.HasFolded(letters) && !SyllableRules.LooksLikeSyllable(letters));

    /// <summary>The folded Vietnamese words that one slip turns into a given one, each with how easily the slip happens.</summary>
    internal IReadOnlyDictionary<string, double> SlipsOf(string folded)
    {
        if (_slips.TryGetValue(folded, out var known))
        {
            return known;
        }

        var slips = Slips.Around(folded, IsSyllable);
        if (_slips.Count < MostKept)
        {
            _slips.TryAdd(folded, slips);
        }

        return slips;
    }

    private bool IsSyllable(ReadOnlySpan<char> letters) => (Expected.HasFolded(letters) || Lexicon.Language.HasFolded(letters)) && SyllableRules.LooksLikeSyllable(letters);

    /// <summary>Whether folded words, one or two, must be left alone.</summary>
    internal bool IsName(string folded) => _texts.IsName(folded);

    /// <summary>How familiar two folded neighbours are: 3 expected, 2 of the language, 1 of the texts, 0 not at all.</summary>
    internal int Familiarity(string first, string second) =>
        Expected.HasPair(first, second) ? 3
        : Lexicon.Language.HasPair(first, second) ? 2
        : _texts.HasPair(first, second) ? 1
        : 0;

    /// <summary>The same of words whose marks, as far as they were typed, must agree.</summary>
    internal int Familiarity(WordForm first, WordForm second) =>
        Agree(Expected, first, second) ? 3
        : Agree(Lexicon.Language, first, second) ? 2
        : first.Marks == 0 && second.Marks == 0 && _texts.HasPair(first.Folded, second.Folded) ? 1
        : 0;

    /// <summary>The ways of writing a folded word.</summary>
    internal IEnumerable<WordForm> Spellings(string folded) => Expected.Spellings(folded).Concat(Lexicon.Language.Spellings(folded)).Distinct();

    private static bool Agree(PhraseStore store, WordForm first, WordForm second)
    {
        foreach (var (one, two) in store.Pairs(first.Folded, second.Folded))
        {
            if (first.MayBe(one) && second.MayBe(two))
            {
                return true;
            }
        }

        return false;
    }
}
