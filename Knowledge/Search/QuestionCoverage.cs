using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>How far a passage answers a question: 0 to 1. One that leaves out what matters is no answer.</summary>
internal static class QuestionCoverage
{
    /// <summary>From here on a passage counts as an answer; set on the questions of the tests.</summary>
    private const double Enough = 0.60;

    /// <summary>The same for a question that asks for one thing of a kind, such as a number: the words about that thing come
    /// easily, the right thing does not.</summary>
    private const double EnoughForOneThing = 0.72;

    /// <summary>The least that a passage has to reach to answer a question.</summary>
    public static double Least(Question question) => question.Kinds.Count > 0 || question.Counted is not null ? EnoughForOneThing : Enough;

    /// <summary>The share of the question's subject that the passage or what stands above it holds; 0 where the passage lacks
    /// what the question cannot do without.</summary>
    public static double Of(Question question, Passage passage, HeldText held, Vocabulary vocabulary) =>
        question.Needed.All(at => held.Fit(question.Words, at) > 0)
        && question.Nouns.All(noun => Holds(noun, question.Words, held))
        && question.Kinds.All(kind => AnswerShape.Holds(kind, question.Folded, passage))
        && question.Names.All(pair => held.HoldsPair(vocabulary.Find(pair.Left), vocabulary.Find(pair.Right)))
        && question.Years.All(year => SpeaksOf(year, passage))
        && (question.Counted is not { } counted || Counts(counted, passage))
            ? held.Coverage(question.Words)
            : 0;

    private static bool Holds(NeededNoun noun, AskedWords asked, HeldText held) =>
        held.Fit(asked, noun.Last) > 0
        && (noun.First == noun.Last || asked.Text.Groups[noun.Last] > 0 || held.HoldsPair(asked.Folded[noun.First], asked.Folded[noun.Last]));

    /// <summary>Whether a passage speaks of a year, other than in the date of a document that it cites.</summary>
    private static bool SpeaksOf(string year, Passage passage) => Regex.IsMatch(
        Folding.Fold($"{passage.Text} {passage.Heading} {passage.Context}"), $@"(?<!\d[/.-]|thang \d+ nam ){year}\b", RegexOptions.CultureInvariant);

    /// <summary>Whether a passage says how many there are of a thing, in figures or in words.</summary>
    private static bool Counts(string thing, Passage passage) => Regex.IsMatch(
        Folding.Fold(passage.Text),
        $@"(?<![\w/.-])(?:\d+(?:[.,]\d+)*|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: \(\d+\))?\s+(?:[a-z]+\s+)?{Regex.Escape(thing)}\b",
        RegexOptions.CultureInvariant);
}
