using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Search;

/// <summary>The passages of all plans, ranked for a question. It never changes; a change of plans makes a new one.</summary>
public sealed class PassageIndex
{
    private const int Candidates = 12;
    private const double OwnShare = 1.25;

    private readonly IReadOnlyList<Passage> _passages;
    private readonly TextIndex _index;
    private readonly QuestionCoverage _coverage;

    private PassageIndex(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        Analyzer = new TextAnalyzer(Abbreviations.LearnFrom(passages.Select(passage => passage.Text)), SynonymTable.Default);
        _index = TextIndex.Build(Analyzer, passages.Select(passage => new IndexedText(passage.Text, passage.Heading, $"{passage.Document} {passage.PlanTitle}")));
        _coverage = new QuestionCoverage(Analyzer, _index.Rarity);
    }

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
            PassageReader.Read(pair.Plan, pair.Text, pair.Text is null ? null : marks.Restore(pair.Text)))]);
    }

    /// <summary>The passages that share words with a text, best first.</summary>
    /// <param name="query">The text.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<PassageHit> Search(string query, int top) =>
        [.. _index.Search(query, top).Select(hit => new PassageHit(_passages[hit.Text], hit.Score))];

    /// <summary>The passage that answers a question: the best one that covers what the question is about; null when none does.</summary>
    /// <param name="question">The question.</param>
    /// <param name="own">The files of the asker's organisation, which go before others that say much the same.</param>
    public PassageHit? Answer(string question, IReadOnlySet<string>? own = null) => Search(question, Candidates)
        .Select(hit => (Hit: hit, Fit: _coverage.Of(question, hit.Passage)))
        .Where(found => found.Fit >= QuestionCoverage.Enough)
        .OrderByDescending(found => found.Hit.Score * found.Fit * (own?.Contains(found.Hit.Passage.Source) is true ? OwnShare : 1))
        .Select(found => found.Hit)
        .FirstOrDefault();
}
