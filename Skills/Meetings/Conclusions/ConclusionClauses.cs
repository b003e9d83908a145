using System.Buffers;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Cuts a sentence of conclusions into clauses, one for each piece of work, and reads each.</summary>
/// <param name="reading">The sentence.</param>
internal sealed class ConclusionClauses(Reading reading)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;:\u2013\u2014\n");

    private readonly int _end = reading.Message.Words.Count;

    /// <summary>The clauses in order; what stands before a colon without naming anybody is none.</summary>
    public IReadOnlyList<ConclusionClause> Read()
    {
        var openings = Openings();
        var clauses = new List<ConclusionClause>();
        Schedule? early = null;
        for (var i = 0; i < openings.Count; i++)
        {
            var until = i + 1 < openings.Count ? openings[i + 1].First : _end;
            if (i + 1 < openings.Count && openings[i].Leads.Count == 0 && WordGap.IsColon(reading.Message, until))
                continue;
            var clause = Clause(openings[i], until);

            // "Trong tháng 12, phòng TCCB …": the day stands before whom it binds.
            if (clause is { Task.Length: 0, IsLastDay: true, Opening.Leads.Count: 0 } && i + 1 < openings.Count)
            {
                early = clause.When;
                continue;
            }

            clauses.Add(early is not null && clause.When is Schedule.Unscheduled ? clause with { When = early, IsLastDay = true } : clause);
            early = null;
        }

        return clauses;
    }

    private List<ConclusionOpening> Openings()
    {
        var openings = new List<ConclusionOpening>();
        if (_end == 0)
            return openings;
        openings.Add(Opening(0, isFirst: true) ?? new ConclusionOpening(0, 0, IsOrder: false, []));
        for (var at = openings[0].Body + 1; at < _end; at++)
        {
            if (MayBegin(at, openings[^1]) && Opening(at, isFirst: false) is { } opening && (opening.IsOrder || MayBeginBare(at, openings[^1])))
            {
                openings.Add(opening);
                at = opening.Body;
            }
        }

        return openings;
    }

    /// <summary>Behind a sign or a joining word; behind a day that stands first; at an order where nobody has been named yet.</summary>
    private bool MayBegin(int at, ConclusionOpening before) =>
        HasSign(at) || IsJoint(at) || reading.Times.Any(time => time.First == before.First && time.End == at)
        || (before.Leads.Count == 0 && ConclusionWords.Order.LongestAt(reading.Whole, at) is not null && reading.Message.Folded[at - 1] is not ("duoc" or "da" or "do" or "viec" or "de"));

    /// <summary>"… và Văn phòng …" may go on with a list; behind a day or a comma it begins something new.</summary>
    private bool MayBeginBare(int at, ConclusionOpening before) =>
        !IsJoint(at) || HasSign(at) || reading.Message.Folded[at] is not ("va" or "and") || reading.Times.Any(time => time.End == at && time.First >= before.Body);

    private bool IsJoint(int at) => ConclusionWords.Joint.LongestAt(reading.Whole, at) is not null;

    private bool HasSign(int at) => WordGap.Before(reading.Message, at) is var gap && (gap.IndexOfAny(Signs) >= 0 || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains(". ", StringComparison.Ordinal));

    private ConclusionOpening? Opening(int at, bool isFirst)
    {
        var next = Skip(ConclusionWords.Joint, at);
        next = BeforeOrder(next);
        var ordered = false;
        while (next < _end && ConclusionWords.Order.LongestAt(reading.Whole, next) is { } order)
        {
            ordered = true;
            next = order.End;
        }

        var (leads, over) = ConclusionNames.ListAt(reading, next, _end, ordered || isFirst);
        if (leads.Count == 0)
            return ordered && isFirst ? new ConclusionOpening(at, next, IsOrder: true, []) : null;
        if (ConclusionWords.Follows.LongestAt(reading.Whole, over) is not null)
            return isFirst ? new ConclusionOpening(at, over, IsOrder: false, []) : null;
        var (all, body) = Parts(leads, over);
        return body >= _end || (!ordered && body == over && ConclusionWords.NoVerb.LongestAt(reading.Whole, body) is not null)
            ? isFirst && body >= _end ? new ConclusionOpening(at, _end, ordered, all) : null
            : new ConclusionOpening(at, body, ordered, all);
    }

    /// <summary>"Giám đốc giao", "thống nhất giao": whoever orders has no work by it.</summary>
    private int BeforeOrder(int at)
    {
        var next = Skip(ConclusionWords.Assent, Skip(ConclusionWords.Orderer, at));
        next = Skip(ConclusionWords.Orderer, next);
        return next > at && next < _end && (ConclusionWords.Order.LongestAt(reading.Whole, next) is not null || WordGap.IsColon(reading.Message, next)) ? next : at;
    }

    private (IReadOnlyList<ConclusionAssignee> Leads, int Body) Parts(IReadOnlyList<ConclusionAssignee> leads, int at)
    {
        while (at < _end && ConclusionWords.Part.LongestAt(reading.Whole, at) is { } part)
        {
            at = part.End;
            var (more, over) = ConclusionNames.ListAt(reading, at, _end, isTold: false);
            if (more is [ConclusionAssignee.Person, ..])
                (leads, at) = ([.. leads, .. more], over);
        }

        return (leads, at);
    }

    private ConclusionClause Clause(ConclusionOpening opening, int until)
    {
        var taken = new List<(int First, int End)>();
        var coordinators = Coordinators(opening.Body, until, taken);
        var day = ConclusionDay.In(reading, opening.Body, until);
        if (day is not null)
            taken.Add((day.First, day.End));
        var task = Words(opening.Body, until, taken);
        if (task.Length == 0 && opening.Leads.Count > 0 && day is not null && reading.Times.FirstOrDefault(time => time.End <= day.End && time.First >= day.First) is { } time)
            task = reading.Message.Slice(day.First, time.First);
        return new ConclusionClause(
            opening, task, coordinators, day?.When ?? new Schedule.Unscheduled(), day?.IsPlain == true, ConclusionWords.NoWork.LongestAt(reading.Whole, opening.Body) is not null);
    }

    private IReadOnlyList<ConclusionAssignee> Coordinators(int first, int until, List<(int First, int End)> taken)
    {
        for (var at = first; at < until; at++)
        {
            if (ConclusionWords.Coordinate.LongestAt(reading.Whole, at) is { } phrase
                && ConclusionNames.ListAt(reading, phrase.End, until, isTold: true) is var (named, over) && named.Count > 0)
            {
                taken.Add((at, over));
                return named;
            }
        }

        return [];
    }

    /// <summary>The words that are left, as written.</summary>
    private string Words(int first, int until, List<(int First, int End)> taken)
    {
        var pieces = new List<string>();
        for (var at = first; at < until;)
        {
            if (taken.Find(span => span.First <= at && at < span.End) is { End: > 0 } span)
            {
                at = span.End;
                continue;
            }

            var end = taken.Where(other => other.First > at).Select(other => other.First).Append(until).Min();
            var piece = reading.Message.Slice(at, end);
            pieces.Add(piece.Contains('(', StringComparison.Ordinal) && !piece.Contains(')', StringComparison.Ordinal) ? $"{piece})" : piece);
            at = end;
        }

        return string.Join(' ', pieces.Where(piece => piece.Length > 0));
    }

    private int Skip(Understanding.Grammar.PhraseList phrases, int at) => phrases.LongestAt(reading.Whole, at)?.End ?? at;
}
