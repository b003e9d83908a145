namespace Assistant.Knowledge.Search;

/// <summary>
/// Ranks texts for a query: by BM25 over folded syllables, pairs of neighbouring syllables, marked syllables and synonym groups,
/// as FTS5 does it. It never changes and may be asked by many threads at once.
/// </summary>
public sealed class TextIndex
{
    private const string Syllables = "syllables heading context";
    private const string Pairs = "pairs heading context";
    private const string Marked = "marked";
    private const string Meanings = "meanings heading context";

    private static readonly FullTextColumn[] Columns =
    [
        new("syllables", 1), new("pairs", 0.6), new("marked", 0.35), new("meanings", 0.45), new("heading", 0.7), new("context", 0.2),
    ];

    private readonly TextAnalyzer _analyzer;
    private readonly Vocabulary _vocabulary;
    private readonly FullTextIndex _index;

    private TextIndex(TextAnalyzer analyzer, IEnumerable<IndexedText> texts)
    {
        _analyzer = analyzer;
        _vocabulary = new Vocabulary();
        _index = FullTextIndex.Build(Columns, texts.Select(Row));
    }

    /// <summary>Builds the index.</summary>
    /// <param name="analyzer">The analysis that texts and queries share.</param>
    /// <param name="texts">The texts; they are numbered 0, 1, 2 …</param>
    public static TextIndex Build(TextAnalyzer analyzer, IEnumerable<IndexedText> texts) => new(analyzer, texts);

    /// <summary>The texts that share a word with the query, best first; of equals the earlier one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<(int Text, double Score)> Search(string query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return _index.Ranked(Words(_analyzer.Analyze(query)), top);
    }

    /// <summary>How rare a folded syllable is: 0 and up; the highest for one that no text holds.</summary>
    public double Rarity(string folded)
    {
        var holders = _vocabulary.Holders(folded);
        return Math.Log(1 + ((_vocabulary.Texts - holders + 0.5) / (holders + 0.5)));
    }

    private static MatchWords Words(AnalyzedText query)
    {
        var words = new MatchWords();
        var stop = StopWords.In(query.Tokens);
        var subject = stop.Contains(false);
        for (var i = 0; i < query.Tokens.Count; i++)
        {
            var token = query.Tokens[i];
            if (subject && stop[i])
                continue;
            words.Add(Syllables, token.Folded);
            if (token.HasMarks)
                words.Add(Marked, token.Marked);
            if (query.Groups[i] > 0)
                words.Add(Meanings, Meaning(query.Groups[i]));
            if (i > 0)
                words.Add(Pairs, Pair(query.Tokens[i - 1], token));
            if (i + 1 < query.Tokens.Count && stop[i + 1])
                words.Add(Pairs, Pair(token, query.Tokens[i + 1]));
        }

        foreach (var form in query.ShortForms)
            words.Add(Marked, form.Folded);
        return words;
    }

    private static string Pair(SearchToken left, SearchToken right) => $"{left.Folded}_{right.Folded}";

    private static string Meaning(int group) => $"_{group}";

    private string[] Row(IndexedText text)
    {
        _vocabulary.NextText();
        var own = _analyzer.Analyze(text.Text);
        return
        [
            string.Join(' ', Count(own).Select(token => token.Folded)),
            string.Join(' ', PairsOf(own)),
            string.Join(' ', own.Tokens.Where(token => token.HasMarks).Select(token => token.Marked).Concat(own.ShortForms.Select(form => form.Folded))),
            string.Join(' ', MeaningsOf(own)),
            All(_analyzer.Analyze(text.Heading)),
            All(_analyzer.Analyze(text.Context)),
        ];
    }

    private string All(AnalyzedText text) => string.Join(' ', Count(text).Select(token => token.Folded).Concat(PairsOf(text)).Concat(MeaningsOf(text)));

    private IEnumerable<SearchToken> Count(AnalyzedText text)
    {
        foreach (var token in text.Tokens)
            _vocabulary.Take(token.Folded);
        return text.Tokens;
    }

    private static IEnumerable<string> PairsOf(AnalyzedText text) => text.Tokens.Skip(1).Zip(text.Tokens, (right, left) => Pair(left, right));

    private static IEnumerable<string> MeaningsOf(AnalyzedText text) => text.Groups
        .Where((group, at) => group > 0 && (at == 0 || text.Groups[at - 1] != group)).Select(Meaning);
}
