using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Weighs the kinds of request against each other.</summary>
internal static class KindScorer
{
    private const string Elsewhere = "elsewhere";

    private static readonly RequestKind[] Writes =
    [
        RequestKind.LogMeeting, RequestKind.ChangeMeeting, RequestKind.CancelMeeting, RequestKind.Undo, RequestKind.Progress,
        RequestKind.Extend, RequestKind.DecideExtension, RequestKind.WithdrawExtension, RequestKind.AskParts,
    ];

    private static readonly RequestKind[] Kinds = Enum.GetValues<RequestKind>();
    private static readonly KindScore[] Unspoken = [.. Kinds.Select(kind => new KindScore(kind, 0, []))];
    private static readonly Dictionary<string, RequestKind> BySection = Kinds.ToDictionary(SectionOf, StringComparer.Ordinal);
    private static readonly PhraseList Phrases = PhraseBook.Embedded.Of([.. BySection.Keys, Elsewhere]);

    /// <summary>The section of the grammar that speaks for a kind.</summary>
    public static string SectionOf(RequestKind kind) => kind switch
    {
        RequestKind.LogMeeting => "log-meeting",
        RequestKind.ChangeMeeting => "edit-meeting",
        RequestKind.CancelMeeting => "cancel-meeting",
        RequestKind.DecideExtension => "decide-extension",
        RequestKind.WithdrawExtension => "withdraw-extension",
        RequestKind.AskParts => "ask-parts",
        RequestKind.ReminderLedger => "reminder-ledger",
        RequestKind.MeetingStats => "meeting-stats",
        RequestKind.DraftReport => "draft-report",
        RequestKind.Chain => "plan-chain",
        RequestKind.DraftLetter => "draft-letter",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>
    /// The kinds, best first. Each word counts once, for the heaviest phrase of the kind that holds it; phrases against a kind always
    /// count, each once. What stands in quotation marks speaks for nothing.
    /// </summary>
    public static IReadOnlyList<KindScore> Score(Reading reading)
    {
        var found = new List<PhraseMatch>[Kinds.Length];
        foreach (var match in Phrases.Find(reading.Subject))
        {
            if (!reading.IsQuoted(match.First, match.End) && !(match.Phrase.Section == Elsewhere && PlansSpeakOf(reading, match)) && !IsInConclusions(reading, match))
            {
                (found[(int)KindOf(match.Phrase)] ??= []).Add(match);
            }
        }

        var scores = new KindScore[Kinds.Length];
        foreach (var kind in Kinds)
        {
            scores[(int)kind] = found[(int)kind] is { } matches ? Score(kind, matches) : Unspoken[(int)kind];
        }

        foreach (var kind in Withdrawn(reading))
        {
            scores[(int)kind] = scores[(int)kind] with { Score = Math.Min(0, scores[(int)kind].Score) };
        }

        Array.Sort(scores, static (one, other) => other.Score.CompareTo(one.Score) is not 0 and var order ? order : ((int)one.Kind).CompareTo((int)other.Kind));
        return scores;
    }

    private static RequestKind KindOf(Phrase phrase) => BySection.GetValueOrDefault(phrase.Section, RequestKind.Unknown);

    /// <summary>Whether words follow each other in the plans too: then they are no topic of other places.</summary>
    private static bool PlansSpeakOf(Reading reading, PhraseMatch match)
    {
        for (var i = match.First + 1; i < match.End; i++)
        {
            if (!reading.Office.Words.HasPair(reading.Message.Folded[i - 1], reading.Message.Folded[i]))
            {
                return false;
            }
        }

        return match.End > match.First + 1;
    }

    /// <summary>Whether words speak of a meeting only because they name what it concluded.</summary>
    private static bool IsInConclusions(Reading reading, PhraseMatch match) => KindOf(match.Phrase) is RequestKind.LogMeeting or RequestKind.Meetings or RequestKind.MeetingStats
        && reading.Plans.Any(plan => plan.IsConcluded && plan.First < match.End && match.First < plan.End);

    /// <summary>What is only supposed is not taken down, and nothing is that must not be.</summary>
    private static RequestKind[] Withdrawn(Reading reading) =>
        reading.Has("forbidden") ? [.. Writes, RequestKind.DraftReport, RequestKind.DraftLetter]
        : reading.Has("hypothetical") && !reading.Has("mishap") ? Writes
        : [];

    /// <summary>How strongly the phrases of one kind speak for it.</summary>
    public static double ScoreOf(RequestKind kind, Reading reading) => Score(kind, PhraseBook.Embedded[SectionOf(kind)].Find(reading.Subject)).Score;

    private static KindScore Score(RequestKind kind, List<PhraseMatch> found)
    {
        found.Sort(static (one, other) => other.Phrase.Weight.CompareTo(one.Phrase.Weight) is not 0 and var heavier ? heavier
            : (one.End - one.First).CompareTo(other.End - other.First) is not 0 and var shorter ? shorter
            : one.First.CompareTo(other.First));
        var counted = new List<PhraseMatch>();
        var against = new List<Phrase>();
        var score = 0d;
        foreach (var match in found)
        {
            if (match.Phrase.Weight > 0 ? counted.Exists(other => match.First < other.End && other.First < match.End) : against.Contains(match.Phrase))
            {
                continue;
            }

            score += match.Phrase.Weight;
            if (match.Phrase.Weight > 0)
            {
                counted.Add(match);
            }
            else
            {
                against.Add(match.Phrase);
            }
        }

        return new KindScore(kind, score, counted);
    }
}
