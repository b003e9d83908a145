namespace Assistant.Skills.Understanding.Grammar;

/// <summary>The phrases that speak for one reading, indexed by how they may begin.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, List<Phrase>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<SlotKind, List<Phrase>> _bySlot = [];

    /// <summary>Indexes phrases.</summary>
    public PhraseList(IEnumerable<Phrase> phrases)
    {
        Phrases = [.. phrases];
        foreach (var phrase in Phrases)
        {
            Index(phrase, phrase.Start);
        }
    }

    /// <summary>The phrases, as they stand in the grammar.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Every place where a phrase fits, left to right; for each phrase and beginning at most one end.</summary>
    public List<PhraseMatch> Find(Subject subject)
    {
        var found = new List<PhraseMatch>();
        for (var at = subject.First; at < subject.End; at++)
        {
            FindAt(subject, at, found);
        }

        return found;
    }

    /// <summary>The longest phrase that fits at a word; null when none does.</summary>
    public PhraseMatch? LongestAt(Subject subject, int at)
    {
        PhraseMatch? longest = null;
        if (at < subject.End && _byWord.TryGetValue(subject.Words[at].Folded, out var phrases))
        {
            longest = Longest(phrases, subject, at, longest);
        }

        if (_bySlot.Count > 0)
        {
            foreach (var slot in subject.Slots)
            {
                longest = slot.First == at && _bySlot.TryGetValue(slot.Kind, out var slotted) ? Longest(slotted, subject, at, longest) : longest;
            }
        }

        return longest;
    }

    /// <summary>The words that a match stands on; those that its gaps skipped are left out.</summary>
    public static IReadOnlyList<int> WordsOf(PhraseMatch match, Subject subject)
    {
        var trace = new List<int>();
        PhraseSteps.Follow(match.Phrase.Start, subject, match.First, trace);
        return trace;
    }

    private void FindAt(Subject subject, int at, List<PhraseMatch> found)
    {
        if (_byWord.TryGetValue(subject.Words[at].Folded, out var phrases))
        {
            Try(phrases, subject, at, found);
        }

        foreach (var slot in subject.Slots)
        {
            if (slot.First == at && _bySlot.TryGetValue(slot.Kind, out var slotted))
            {
                Try(slotted, subject, at, found);
            }
        }
    }

    private static PhraseMatch? Longest(List<Phrase> phrases, Subject subject, int at, PhraseMatch? longest)
    {
        foreach (var phrase in phrases)
        {
            var end = PhraseSteps.Follow(phrase.Start, subject, at, null);
            if (end > at && (longest is null || end > longest.Value.End))
            {
                longest = new PhraseMatch(phrase, at, end);
            }
        }

        return longest;
    }

    private static void Try(List<Phrase> phrases, Subject subject, int at, List<PhraseMatch> found)
    {
        foreach (var phrase in phrases)
        {
            var end = PhraseSteps.Follow(phrase.Start, subject, at, null);
            if (end > at)
            {
                found.Add(new PhraseMatch(phrase, at, end));
            }
        }
    }

    private void Index(Phrase phrase, PhraseNode node)
    {
        switch (node)
        {
            case PhraseNode.Word word:
                Add(_byWord, word.Value.Folded, phrase);
                break;
            case PhraseNode.SlotOf slot:
                Add(_bySlot, slot.Kind, phrase);
                break;
            case PhraseNode.Choice choice:
                foreach (var option in choice.Options)
                {
                    Index(phrase, option);
                }

                break;
            case PhraseNode.Beginning start:
                Index(phrase, start.Next);
                break;
            default:
                throw new FormatException($"\"{phrase.Written}\" must begin with a word or a slot.");
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Phrase>> index, TKey key, Phrase phrase)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var phrases))
        {
            index.Add(key, phrases = []);
        }

        if (!phrases.Contains(phrase))
        {
            phrases.Add(phrase);
        }
    }
}
