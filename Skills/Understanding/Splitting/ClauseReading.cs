using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Meetings;

namespace Assistant.Skills.Understanding.Splitting;

/// <summary>A clause read by itself.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Role">What it does.</param>
/// <param name="Kind">The kind of request it makes; null for what is none, or for an open question.</param>
/// <param name="Reading">What was found in it.</param>
internal sealed record ClauseReading(Clause Clause, ClauseRole Role, RequestKind? Kind, Reading Reading)
{
    /// <summary>The fewest words, shared with the plans in pairs, of an open question that stands by itself.</summary>
    private const int OpenPairs = 2;

    private static readonly PhraseList Orders = PhraseBook.Embedded["command"];
    private static readonly PhraseList OrdersToMe = PhraseBook.Embedded["command-to-me"];
    private static readonly PhraseList Conclusions = PhraseBook.Embedded["meeting-conclusions"];
    private static readonly PhraseList Lists = PhraseBook.Embedded["list-head"];

    /// <summary>Whether it can stand as a request.</summary>
    public bool IsRequest => Role is not (ClauseRole.Remark or ClauseRole.Talk);

    /// <summary>Whether it names a unit, a plan or a task of its own.</summary>
    public bool HasAnchor => Reading.Units.Count > 0 || Reading.Plans.Count > 0 || Reading.Tasks.Count > 0;

    /// <summary>Whether it speaks of something of its own, so that it does not lean on the clause before.</summary>
    public bool HasOwnSubject => HasAnchor || Reading.Subject.Slots.Any(slot => Reading.Subject.First <= slot.First && slot.End <= Reading.Subject.End) || SharedPairs(Reading) > 0;

    /// <summary>Whether it begins politely: "cho em hỏi".</summary>
    public bool BeginsPolitely => Reading.Subject.First > Clause.First;

    /// <summary>Whether it begins to tell what a meeting concluded: "kết luận: giao …". Words that ask elsewhere ("hỏng", typed without marks "hông") do not make it a question.</summary>
    public bool TellsConclusions => Reading.Message.Folded[Clause.End - 1] != "?" && MeetingConclusions.Of(Reading) is { Text: not null } told && told.First == Reading.Subject.First;

    /// <summary>Reads a clause of a message.</summary>
    public static ClauseReading Of(Reading message, Clause clause)
    {
        var reading = message.Within(clause.First, clause.End);
        if (clause.Joint == ClauseJoint.Purpose)
        {
            return new ClauseReading(clause, ClauseRole.Remark, null, reading);
        }

        if (SmallTalkReader.IsTalk(message, clause.First, clause.End))
        {
            return new ClauseReading(clause, ClauseRole.Talk, null, reading);
        }

        var scores = KindScorer.Score(reading);
        if (scores[0].Score < RequestReader.Threshold && (reading.Subject.First > clause.First || reading.Subject.End < clause.End))
        {
            // "hoi nghi" begins like "hỏi": what looked like politeness may be part of what is asked.
            reading = reading with { Subject = message.Whole with { First = clause.First, End = clause.End } };
            scores = KindScorer.Score(reading);
        }

        RequestKind? kind = scores[0].Score >= RequestReader.Threshold ? scores[0].Kind : null;
        var role = RoleOf(message, clause, reading, scores[0]);
        if (role != ClauseRole.Remark && kind is { } told && RequestBuilder.Build(told, reading with { Cues = scores[0].Matches }).Request is null)
        {
            (role, kind) = (ClauseRole.Remark, null);
        }

        return role is not (ClauseRole.Remark or ClauseRole.Question) && kind is null
            ? new ClauseReading(clause, ClauseRole.Remark, null, reading)
            : new ClauseReading(clause, role == ClauseRole.Question && kind is null && SharedPairs(reading) < OpenPairs ? ClauseRole.Remark : role, kind, reading);
    }

    private static ClauseRole RoleOf(Reading message, Clause clause, Reading reading, KindScore best)
    {
        var whole = message.Whole with { First = clause.First, End = clause.End };
        var bare = reading.Subject;
        return Begins(OrdersToMe, whole, bare) ? ClauseRole.OrderToMe
            : Begins(Orders, whole, bare) ? ClauseRole.Order
            : (reading with { Subject = whole }).Has("rhetorical") ? ClauseRole.Remark
            : (reading with { Subject = whole }).Has("question") || (clause.End > clause.First && message.Message.Folded[clause.End - 1] == "?") ? ClauseRole.Question
            : best is { Kind: RequestKind.ChangeMeeting or RequestKind.CancelMeeting or RequestKind.Undo or RequestKind.Extend or RequestKind.DecideExtension or RequestKind.WithdrawExtension or RequestKind.AskParts, Score: >= 20 } && Conclusions.LongestAt(bare, bare.First) is null ? ClauseRole.Order
            : best is { Kind: RequestKind.Progress, Score: >= 8 } && reading.Tasks.Count > 0 || best is { Kind: RequestKind.LogMeeting, Score: >= 9 } ? ClauseRole.Record
            : Begins(Lists, whole, bare) || best.Kind is RequestKind.Explain && best.Score >= RequestReader.Threshold ? ClauseRole.List
            : ClauseRole.Remark;
    }

    private static bool Begins(PhraseList phrases, Subject whole, Subject bare) =>
        (whole.First < whole.End && phrases.LongestAt(whole, whole.First) is not null) || (bare.First < bare.End && bare.First != whole.First && phrases.LongestAt(bare, bare.First) is not null);

    private static int SharedPairs(Reading reading) =>
        reading.Office.Words.SharedPairs([.. reading.Message.Folded.Skip(reading.Subject.First).Take(reading.Subject.End - reading.Subject.First)]);
}
