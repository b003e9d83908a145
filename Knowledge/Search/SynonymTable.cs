namespace Assistant.Knowledge.Search;

/// <summary>Groups of words that mean the same to people who ask; read from <c>synonyms.txt</c>.</summary>
public sealed class SynonymTable
{
    private readonly record struct Entry(IReadOnlyList<SearchToken> Words, int Group);

    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);

    private SynonymTable(IEnumerable<string> lines)
    {
        var group = 0;
        foreach (var line in lines)
        {
            var own = line.StartsWith('!');
            group++;
            foreach (var words in line.TrimStart('!').Split('|').Select(SearchTokens.Of).Where(words => words.Count > 0))
            {
                Add(new Entry(words, own ? 0 : group));
            }
        }

        foreach (var entries in _byFirst.Values)
        {
            entries.Sort((left, right) => right.Words.Count - left.Words.Count);
        }
    }

    /// <summary>The table beside this code.</summary>
    public static SynonymTable Default { get; } = new(SearchData.Lines("synonyms.txt"));

    /// <summary>
    /// The longest entry at a place: its group (above 0) and length; group 0 for words that keep their own meaning; length 0
    /// where there is no entry. One syllable matches only with its marks, or where the text has none at all.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="marked">Whether the text carries marks.</param>
    public (int Group, int Length) At(IReadOnlyList<SearchToken> tokens, int at, bool marked)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (_byFirst.TryGetValue(tokens[at].Folded, out var entries))
        {
            foreach (var entry in entries)
            {
                if (Matches(entry.Words, tokens, at, marked))
                {
                    return (entry.Group, entry.Words.Count);
                }
            }
        }

        return (0, 0);
    }

    private static bool Matches(IReadOnlyList<SearchToken> words, IReadOnlyList<SearchToken> tokens, int at, bool marked)
    {
        if (at + words.Count > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            var same = marked && (words.Count == 1 || tokens[at + i].HasMarks)
                ? words[i].Marked == tokens[at + i].Marked || (words.Count > 1 && words[i].Folded == tokens[at + i].Folded)
                : words[i].Folded == tokens[at + i].Folded;
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Entry entry)
    {
        if (!_byFirst.TryGetValue(entry.Words[0].Folded, out var entries))
        {
            _byFirst[entry.Words[0].Folded] = entries = [];
        }

        entries.Add(entry);
    }
}
