using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Search;

/// <summary>The passages of all plans, ranked for a question. It never changes; a change of plans makes a new one.</summary>
public sealed class PassageIndex
{
    private const int Candidates = 20;
    private const int MaxQuestion = 2_000;
    private const double OwnShare = 1.25;
    private const double BearerShare = 1.3;

    private readonly IReadOnlyList<Passage> _passages;
    private readonly TextIndex _index;
    private readonly QuestionReader _questions;
    private readonly Dictionary<Passage, int> _places = new(ReferenceEqualityComparer.Instance);

    private PassageIndex(IReadOnlyList<Passage> passages, TextRestorer restorer)
    {
        _passages = passages;
        Analyzer = new TextAnalyzer(Abbreviations.LearnFrom(passages.Select(passage => passage.Text)), SynonymTable.Default);
        _index = TextIndex.Build(Analyzer, passages.Select(passage => new IndexedText(passage.Text, passage.Heading, passage.Context)), restorer);
        _questions = new QuestionReader(_index);
        for (var at = 0; at < passages.Count; at++)
            _places[passages[at]] = at;
    }

    /// <summary>All passages, in the order of the plans.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>The analysis whose short forms were learnt from the plans.</summary>
    public TextAnalyzer Analyzer { get; }

    /// <summary>Builds the index of plans.</summary>
    /// <param name="plans">The plans, each with the file it was read from, where that is at hand.</param>
    /// <param name="restorer">Gives files that lost their marks their marks back; null for the one of this assembly.</param>
    public static PassageIndex Build(IEnumerable<(Plan Plan, SourceText? Text)> plans, TextRestorer? restorer = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        var marks = restorer ?? new TextRestorer();
        return new PassageIndex([.. plans.SelectMany(pair =>
            PassageReader.Read(pair.Plan, pair.Text, pair.Text is null ? null : marks.Restore(pair.Text)))], marks);
    }

    /// <summary>The passages that share words with a text, best first.</summary>
    /// <param name="query">The text.</param>
    /// <param name="top">At most so many.</param>
    /// <param name="own">The files of the asker's organisation, which go before others that say much the same.</param>
    public IReadOnlyList<PassageHit> Search(string query, int top, IReadOnlySet<string>? own = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = _index.Read(query);
        return [.. _index.Search(asked, Math.Max(top, Candidates))
            .Select(hit => new PassageHit(_passages[hit.Text], hit.Score * Share(_passages[hit.Text], asked, own)))
            .OrderByDescending(hit => hit.Score)
            .Take(top)];
    }

    /// <summary>The passage that answers a question: the best one that covers what the question is about; null when none does.</summary>
    /// <param name="question">The question. Orders in it are left out, and nothing in a passage is one.</param>
    /// <param name="own">The files of the asker's organisation, which go before others that say much the same.</param>
    public PassageHit? Answer(string question, IReadOnlySet<string>? own = null) =>
        Nearest(question, own) is ({ } hit, var fit, var least) && fit >= least ? hit : null;

    /// <summary>The passages that answer a question by themselves, the one of <see cref="Answer"/> first; empty when none does.</summary>
    /// <param name="question">The question.</param>
    /// <param name="top">At most so many.</param>
    /// <param name="own">The files of the asker's organisation, which go before others that say much the same.</param>
    /// <param name="nearest">Passages near the question in meaning, nearest first: they join the others by rank. What does not cover the question is left out all the same.</param>
    public IReadOnlyList<PassageHit> Answers(string question, int top, IReadOnlySet<string>? own = null, IReadOnlyList<Passage>? nearest = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = Asked(question);
        var least = QuestionCoverage.Least(asked);
        var ranked = Ranked(asked, own).ToList();
        if (ranked.Count == 0 || ranked[0].Fit < least)
            return [];
        var byWords = ranked.Where(found => found.Fit >= least).Select(found => found.Hit).ToList();
        var byMeaning = (nearest ?? []).Select(passage => (Passage: passage, Fit: FitOf(asked, passage))).Where(found => found.Fit >= least).Select(found => found.Passage);
        return [byWords[0], .. RankFusion.Of(byWords.Skip(1), byMeaning.Where(passage => passage != byWords[0].Passage), top - 1)];
    }

    /// <summary>Whether a text shares a word with what a question is about.</summary>
    /// <param name="question">The question. Orders in it are left out.</param>
    /// <param name="text">The text: a sentence of a passage.</param>
    public bool Touches(string question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        var asked = Asked(question).Words;
        var said = Analyzer.Analyze(text);
        var words = said.Tokens.Select(token => token.Folded).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, asked.Weights.Length).Any(at => asked.Weights[at] > 0
            && (words.Contains(asked.Text.Tokens[at].Folded) || (asked.Text.Groups[at] > 0 && said.Groups.Contains(asked.Text.Groups[at]))));
    }

    /// <summary>The passage that comes nearest to an answer, how far it answers, and how far it would have to.</summary>
    internal (PassageHit? Hit, double Fit, double Least) Nearest(string question, IReadOnlySet<string>? own)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = Asked(question);
        var (hit, fit) = Ranked(asked, own).FirstOrDefault();
        return (hit, fit, QuestionCoverage.Least(asked));
    }

    private Question Asked(string question) =>
        _questions.Read(SpokenNumbers.InFigures(Orders.LeftOut(question.Length > MaxQuestion ? question[..MaxQuestion] : question)));

    private IEnumerable<(PassageHit Hit, double Fit)> Ranked(Question asked, IReadOnlySet<string>? own) => _index.Search(asked.Words, Candidates)
        .Select(hit => (Hit: new PassageHit(_passages[hit.Text], hit.Score), Fit: QuestionCoverage.Of(asked, _passages[hit.Text], _index.Held(hit.Text), _index.Vocabulary)))
        .OrderByDescending(found => found.Hit.Score * found.Fit * Share(found.Hit.Passage, asked.Words, own));

    private double FitOf(Question asked, Passage passage) =>
        _places.TryGetValue(passage, out var at) ? QuestionCoverage.Of(asked, passage, _index.Held(at), _index.Vocabulary) : 0;

    /// <summary>How much more a passage counts for whose it is: of the asker's organisation, of the unit that the query names.</summary>
    private static double Share(Passage passage, AskedWords asked, IReadOnlySet<string>? own) =>
        (own?.Contains(passage.Source) is true ? OwnShare : 1) * (passage.Bearer is { } bearer && Names(asked, bearer) ? BearerShare : 1);

    private static bool Names(AskedWords asked, string unit)
    {
        var words = SearchTokens.Of(unit);
        return words.Count > 1 && words.All(word => asked.Text.Tokens.Any(token => token.Folded == word.Folded));
    }
}
