namespace Assistant.Knowledge.Search;

/// <summary>
/// Finds the things that are about a topic: tasks, targets, plans. Unlike a ranking it says which are and which are not.
/// It compares folded, knows short forms and synonyms, and forgives one wrong letter in a word that no text holds.
/// </summary>
/// <typeparam name="T">The things.</typeparam>
public sealed class TopicIndex<T>
{
    private const double Enough = 0.5;
    private const double NearBest = 0.8;
    private const double BodyShare = 0.6;

    private readonly TextAnalyzer _analyzer;
    private readonly List<(T Thing, HeldWords Title, HeldWords All)> _things = [];
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);

    /// <summary>Creates the index.</summary>
    /// <param name="analyzer">The analysis of texts.</param>
    /// <param name="things">The things.</param>
    /// <param name="texts">For each thing what it is called, and what else is said of it.</param>
    public TopicIndex(TextAnalyzer analyzer, IEnumerable<T> things, Func<T, (string Title, string Body)> texts)
    {
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(texts);
        _analyzer = analyzer;
        foreach (var thing in things)
        {
            var (title, body) = texts(thing);
            var name = analyzer.Analyze(title);
            var all = HeldWords.Of(name, analyzer.Analyze(body));
            _things.Add((thing, HeldWords.Of(name), all));
            foreach (var word in all.Words)
            {
                _holders[word] = _holders.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Whether a text says anything of a subject, beside asking and the words to be left out.</summary>
    public bool HasSubject(string text, CommonWords? leaveOut = null) => Subject(text, leaveOut).Words.Count > 0;

    /// <summary>The things about a topic, best first; of equals the earlier one.</summary>
    /// <param name="topic">The topic as asked.</param>
    /// <param name="leaveOut">Words that say nothing here, such as "báo cáo" among reports.</param>
    public IReadOnlyList<(T Thing, double Fit)> Find(string topic, CommonWords? leaveOut = null)
    {
        var (asked, words) = Subject(topic, leaveOut);
        if (words.Count == 0)
        {
            return [];
        }

        var weights = words.Select(at => Math.Log(1 + (_things.Count / (0.5 + _holders.GetValueOrDefault(asked.Tokens[at].Folded))))).ToArray();
        var total = weights.Sum();
        var fits = _things.Select(thing => (thing.Thing, Fit: Enumerable.Range(0, words.Count).Sum(i =>
            weights[i] * Math.Max(thing.Title.Fit(asked, words[i]), BodyShare * thing.All.Fit(asked, words[i]))) / total)).ToList();
        var least = Math.Max(Enough, NearBest * fits.Select(fit => fit.Fit).DefaultIfEmpty().Max());
        return [.. fits.Where(fit => fit.Fit >= least).OrderByDescending(fit => fit.Fit)];
    }

    private (AnalyzedText Asked, List<int> Words) Subject(string topic, CommonWords? leaveOut)
    {
        var asked = _analyzer.Analyze(topic);
        asked = asked with { Tokens = [.. asked.Tokens.Select(Corrected)] };
        var stop = StopWords.In(asked.Tokens);
        return (asked, [.. Enumerable.Range(0, asked.Tokens.Count)
            .Where(at => !stop[at] && leaveOut?.Contains(asked.Tokens[at], asked.HasMarks) is not true)]);
    }

    /// <summary>The one word held that differs in one letter, where the word itself is held nowhere.</summary>
    private SearchToken Corrected(SearchToken token)
    {
        if (token.Folded.Length < 4 || _holders.ContainsKey(token.Folded) || token.Folded.Any(char.IsAsciiDigit))
        {
            return token;
        }

        var near = _holders.Where(word => Typo.OneApart(word.Key, token.Folded)).OrderByDescending(word => word.Value).FirstOrDefault();
        return near.Key is null ? token : new SearchToken(near.Key, near.Key);
    }
}
