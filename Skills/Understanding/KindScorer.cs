using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Weighs the kinds of request against each other.</summary>
internal static class KindScorer
{
    private static readonly (RequestKind Kind, PhraseList Phrases)[] Kinds =
        [.. Enum.GetValues<RequestKind>().Select(kind => (kind, PhraseBook.Embedded[SectionOf(kind)]))];

    /// <summary>The kinds, best first.</summary>
    public static IReadOnlyList<KindScore> Score(Subject subject) =>
        [.. Kinds.Select(entry => Score(entry.Kind, entry.Phrases, subject)).OrderByDescending(score => score.Score).ThenBy(score => score.Kind)];

    private static string SectionOf(RequestKind kind) => kind switch
    {
        RequestKind.LogMeeting => "log-meeting",
        RequestKind.MeetingStats => "meeting-stats",
        RequestKind.DraftReport => "draft-report",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Counts each word once, for the heaviest phrase that holds it; phrases against the kind always count, each once.</summary>
    private static KindScore Score(RequestKind kind, PhraseList phrases, Subject subject)
    {
        var found = phrases.Find(subject);
        if (found.Count == 0)
        {
            return new KindScore(kind, 0, []);
        }

        var counted = new List<PhraseMatch>();
        foreach (var match in found.Where(match => match.Phrase.Weight > 0).OrderByDescending(match => match.Phrase.Weight).ThenBy(match => match.End - match.First))
        {
            if (!counted.Exists(other => match.First < other.End && other.First < match.End))
            {
                counted.Add(match);
            }
        }

        var against = found.Where(match => match.Phrase.Weight < 0).Select(match => match.Phrase).Distinct().Sum(phrase => phrase.Weight);
        return new KindScore(kind, counted.Sum(match => match.Phrase.Weight) + against, counted);
    }
}
