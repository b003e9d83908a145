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

    private const string Words = "words";
    private const string Meanings = "meanings";

    private static readonly FullTextColumn[] Columns = [new(Words, 1), new(Meanings, 1)];

    private readonly TextAnalyzer _analyzer;
    private readonly Vocabulary _vocabulary = new();
    private readonly Spelling _spelling;
    private readonly List<(T Thing, HeldWords Title, HeldWords Body)> _things = [];
    private readonly FullTextIndex _index;

    /// <summary>Creates the index.</summary>
    /// <param name="analyzer">The analysis of texts.</param>
    /// <param name="things">The things.</param>
    /// <param name="texts">For each thing what it is called, and what else is said of it.</param>
    public TopicIndex(TextAnalyzer analyzer, IEnumerable<T> things, Func<T, (string Title, string Body)> texts)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(texts);
        _analyzer = analyzer;
        _spelling = new Spelling(_vocabulary, analyzer.Abbreviations);
        _index = FullTextIndex.Build(Columns, things.Select(thing => Row(thing, texts(thing))));
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
            return [];
        var weights = words.Select(at => Math.Log(1 + (_things.Count / (0.5 + _vocabulary.Holders(asked.Text.Tokens[at].Folded))))).ToArray();
        var total = weights.Sum();
        var fits = _index.Matching(Decisive(asked, words, weights)).Select(row => _things[row]).Select(thing => (thing.Thing, Fit: Enumerable.Range(0, words.Count).Sum(i =>
            weights[i] * Math.Max(thing.Title.Fit(asked, words[i]), BodyShare * thing.Body.Fit(asked, words[i]))) / total)).ToList();
        var least = Math.Max(Enough, NearBest * fits.Select(fit => fit.Fit).DefaultIfEmpty().Max());
        return [.. fits.Where(fit => fit.Fit >= least).OrderByDescending(fit => fit.Fit)];
    }

    private string[] Row(T thing, (string Title, string Body) texts)
    {
        var (title, body) = (_analyzer.Analyze(texts.Title), _analyzer.Analyze(texts.Body));
        _vocabulary.NextText();
        _things.Add((thing, HeldWords.Of(title, _vocabulary), HeldWords.Of(body, _vocabulary)));
        return
        [
            string.Join(' ', title.Tokens.Concat(body.Tokens).Select(token => token.Folded)),
            string.Join(' ', title.Groups.Concat(body.Groups).Where(group => group > 0).Distinct().Select(MeaningWord.Of)),
        ];
    }

    /// <summary>The words of which a thing has to hold one: without any of them it cannot fit well enough, whatever else it holds.</summary>
    private static MatchWords Decisive(AskedWords asked, List<int> words, double[] weights)
    {
        var decisive = new MatchWords();
        var rest = weights.Sum();
        var enough = Enough * rest;
        foreach (var (weight, at) in weights.Zip(words).OrderByDescending(pair => pair.First))
        {
            if (rest < enough)
                break;
            rest -= weight;
            decisive.Add(Words, asked.Text.Tokens[at].Folded);
            if (asked.Text.Groups[at] > 0)
                decisive.Add(Meanings, MeaningWord.Of(asked.Text.Groups[at]));
        }

        return decisive;
    }

    private (AskedWords Asked, List<int> Words) Subject(string topic, CommonWords? leaveOut)
    {
        var asked = _analyzer.Analyze(_spelling.Corrected(topic));
        var words = new AskedWords(asked, _vocabulary);
        return (words, [.. Enumerable.Range(0, asked.Tokens.Count)
            .Where(at => !words.Stop[at] && leaveOut?.Contains(asked.Tokens[at], asked.HasMarks) is not true)]);
    }
}
