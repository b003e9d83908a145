using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Ranks texts for a query: by BM25 over folded syllables, pairs of neighbouring syllables, marked syllables and synonym groups,
/// as FTS5 does it; the best of them then by how much of the query's subject they hold, too. It never changes and may be asked
/// by many threads at once.
/// </summary>
public sealed class TextIndex
{
    private const string Syllables = "syllables heading context";
    private const string Pairs = "pairs heading context";
    private const string Marked = "marked";
    private const string Meanings = "meanings heading context";

    /// <summary>What a text keeps of its score that holds nothing of the subject as it is asked for.</summary>
    private const double CoverageFloor = 0.5;

    /// <summary>So many of FTS5's best are ranked anew.</summary>
    private const int Candidates = 50;

    /// <summary>So many words of a query are looked for at most, and so many anyway.</summary>
    private const int MostWords = 64;
    private const int FewestWords = 4;

    /// <summary>So many texts may hold the words together that are looked for.</summary>
    private const int MostHolders = 10_000;

    private static readonly FullTextColumn[] Columns =
    [
        new("syllables", 1), new("pairs", 0.6), new("marked", 0.35), new("meanings", 0.45), new("heading", 0.7), new("context", 0.2),
    ];

    private readonly TextAnalyzer _analyzer;
    private readonly FullTextIndex _index;
    private readonly QueryReader _queries;
    private readonly List<HeldText> _texts = [];
    private readonly Dictionary<string, (HeldWords Held, string Row)> _contexts = new(StringComparer.Ordinal);

    private TextIndex(TextAnalyzer analyzer, IEnumerable<IndexedText> texts, TextRestorer restorer)
    {
        _analyzer = analyzer;
        _queries = new QueryReader(analyzer, Vocabulary, restorer);
        _index = FullTextIndex.Build(Columns, texts.Select(Row));
        _contexts.Clear();
    }

    /// <summary>The words of the texts.</summary>
    internal Vocabulary Vocabulary { get; } = new();

    /// <summary>Builds the index.</summary>
    /// <param name="analyzer">The analysis that texts and queries share.</param>
    /// <param name="texts">The texts; they are numbered 0, 1, 2 …</param>
    /// <param name="restorer">Puts marks into queries without them; null for the one of this assembly.</param>
    public static TextIndex Build(TextAnalyzer analyzer, IEnumerable<IndexedText> texts, TextRestorer? restorer = null) =>
        new(analyzer, texts, restorer ?? new TextRestorer());

    /// <summary>The texts that share a word with the query, best first; of equals the earlier one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<(int Text, double Score)> Search(string query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Search(Read(query), top);
    }

    /// <summary>Reads a query as it is ranked.</summary>
    internal AskedWords Read(string query) => _queries.Read(query);

    /// <summary>The words of a text.</summary>
    internal HeldText Held(int text) => _texts[text];

    /// <summary>The texts that share a word with a query, best first; of equals the earlier one.</summary>
    internal IReadOnlyList<(int Text, double Score)> Search(AskedWords query, int top)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var found = _index.Ranked(Words(query), Math.Max(top, Candidates));
        return [.. found.Take(Candidates)
            .Select(hit => (hit.Row, hit.Score * (CoverageFloor + _texts[hit.Row].Coverage(query))))
            .OrderByDescending(hit => hit.Item2).ThenBy(hit => hit.Row)
            .Concat(found.Skip(Candidates).Select(hit => (hit.Row, hit.Score * CoverageFloor)))
            .Take(top)];
    }

    private MatchWords Words(AskedWords query)
    {
        var words = new MatchWords();
        var (tokens, groups, stop) = (query.Text.Tokens, query.Text.Groups, query.Stop);
        foreach (var i in Rarest(query))
        {
            words.Add(Syllables, tokens[i].Folded);
            if (tokens[i].HasMarks)
                words.Add(Marked, tokens[i].Marked);
            if (groups[i] > 0)
                words.Add(Meanings, MeaningWord.Of(groups[i]));
            if (i > 0)
                words.Add(Pairs, Pair(tokens[i - 1], tokens[i]));
            if (i + 1 < tokens.Count && stop[i + 1])
                words.Add(Pairs, Pair(tokens[i], tokens[i + 1]));
        }

        foreach (var form in query.Text.ShortForms.Take(MostWords))
            words.Add(Marked, form.Folded);
        return words;
    }

    /// <summary>
    /// The words that are looked for: those of the subject, or all when there is no subject; the rarest first, and of the
    /// common ones no more than can be ranked in a moment.
    /// </summary>
    private IEnumerable<int> Rarest(AskedWords query)
    {
        var subject = query.Stop.Contains(false);
        var (words, holders) = (0, 0);
        foreach (var (at, held) in Enumerable.Range(0, query.Stop.Length)
            .Where(at => (!subject || !query.Stop[at]) && (query.Folded[at] != Vocabulary.Unknown || query.Text.Groups[at] > 0))
            .DistinctBy(at => query.Text.Tokens[at])
            .Select(at => (at, Vocabulary.Holders(query.Text.Tokens[at].Folded)))
            .OrderBy(word => word.Item2))
        {
            if (words++ >= MostWords || ((holders += held) > MostHolders && words > FewestWords))
                yield break;
            yield return at;
        }
    }

    private static string Pair(SearchToken left, SearchToken right) => $"{left.Folded}_{right.Folded}";

    private static string All(AnalyzedText text) =>
        string.Join(' ', text.Tokens.Select(token => token.Folded).Concat(PairsOf(text)).Concat(MeaningsOf(text)));

    private static IEnumerable<string> PairsOf(AnalyzedText text) => text.Tokens.Skip(1).Zip(text.Tokens, (right, left) => Pair(left, right));

    private static IEnumerable<string> MeaningsOf(AnalyzedText text) => text.Groups
        .Where((group, at) => group > 0 && (at == 0 || text.Groups[at - 1] != group)).Select(MeaningWord.Of);

    private string[] Row(IndexedText text)
    {
        Vocabulary.NextText();
        var (own, heading) = (_analyzer.Analyze(text.Text), _analyzer.Analyze(text.Heading));
        if (!_contexts.TryGetValue(text.Context, out var context))
        {
            var analyzed = _analyzer.Analyze(text.Context);
            _contexts[text.Context] = context = (HeldWords.Of(analyzed, Vocabulary), All(analyzed));
        }

        _texts.Add(new HeldText(HeldWords.Of(own, Vocabulary), HeldWords.Of(heading, Vocabulary), context.Held));
        return
        [
            string.Join(' ', own.Tokens.Select(token => token.Folded)),
            string.Join(' ', PairsOf(own)),
            string.Join(' ', own.Tokens.Where(token => token.HasMarks).Select(token => token.Marked).Concat(own.ShortForms.Select(form => form.Folded))),
            string.Join(' ', MeaningsOf(own)),
            All(heading),
            context.Row,
        ];
    }
}
