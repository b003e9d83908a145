namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Reads one expression at a place: recurrence, bounded time, span, time or range, length; in this order.</summary>
internal sealed class ExpressionGrammar(TokenLine line, Anchor anchor)
{
    private bool _clockSaid;

    internal TimeExpression? TryRead(int i, out int next)
    {
        if (RecurrenceGrammar.TryRead(line, i, anchor, out var recurrence, out next))
            return Make(i, next, recurrence);
        if (BoundGrammar.TryRead(line, i, out var at) is var bound && bound != Bound.None)
            return TryReadSpan(i, bound, out next) ?? TryReadBounded(i, at, bound, out next) ?? TryReadTime(i, out next);
        return TryReadSpan(i, Bound.None, out next) ?? TryReadNow(i, out next) ?? TryReadTime(i, out next) ?? TryReadLength(i, out next);
    }

    private TimeInterval? TryReadSpan(int i, Bound bound, out int next)
    {
        next = i;
        if (bound == Bound.None && ListGrammar.TryRead(line, i, anchor, out _, out _))
            return null;
        if ((bound is not (Bound.None or Bound.After)) || (bound == Bound.None && PartOfPeriodGrammar.TryRead(line, i, anchor, out _, out _)))
            return null;
        return SpanGrammar.TryRead(line, i, anchor, out var slice, out next) ? Make(i, next, slice.From, slice.To, slice.Grain) : null;
    }

    private TimeExpression? TryReadBounded(int i, int at, Bound bound, out int next)
    {
        if (bound == Bound.From && TryReadFromNow(at, out var now, out var after))
            return ReadUntil(i, null, now, after, out next);
        if (IsLeadTime(at, bound) || !RangeGrammar.TryRead(line, at, anchor, false, line.Is(i, TimeWord.Between), out var moment, out var slice, out next))
        {
            next = i;
            return TryReadToNow(i, at, bound, out next);
        }

        Note(moment);
        if (RecurrenceGrammar.TryReadAfter(line, next, anchor, moment, out var recurrence, out after))
        {
            next = after;
            return Make(at, next, recurrence);
        }

        if (bound == Bound.From)
        {
            if (IsRange(moment, slice))
                return Make(i, next, slice.From, slice.To, slice.Grain);
            if (line.Is(i, TimeWord.Since) && slice.From > anchor.Clock)
                slice = Past(moment, slice);
            return ReadUntil(i, moment, slice, next, out next);
        }

        return bound switch
        {
            Bound.Before => Make(i, next, null, slice.Before, slice.Grain),
            Bound.After => Make(i, next, slice.After, null, slice.Grain),
            _ => Make(i, next, null, slice.Close, slice.Grain),
        };
    }

    /// <summary>A range was read where the slice is longer than the moment it began with.</summary>
    private bool IsRange(Moment moment, Slice slice) => moment.Clock is { End: not null } || moment.Resolve(anchor) is not { } single || single != slice;

    /// <summary>"nhắc trước 3 ngày", "trước 2h": a length before something, not a time.</summary>
    private bool IsLeadTime(int at, Bound bound) => bound is Bound.Before or Bound.AtLatest
        && (DurationGrammar.IsLength(line, at, false) || (DurationGrammar.TryRead(line, at, false, out _, out _) && !PartOfPeriodGrammar.TryRead(line, at, anchor, out _, out _)));

    /// <summary>"từ nay đến cuối năm", "từ đầu năm đến nay", "từ nay trở đi": the end is open where none follows.</summary>
    private TimeInterval ReadUntil(int i, Moment? moment, Slice from, int at, out int next)
    {
        next = at;
        if (Connector.TryRead(line, at, false, out var end))
        {
            if (TryReadFromNow(end, out var now, out var after))
            {
                from = now.To <= from.From && moment is not null ? Past(moment, from) : from;
                if (now.Close > from.From)
                {
                    next = after;
                    return Make(i, next, from.From, now.Close, from.Grain);
                }
            }

            if (BoundGrammar.TryRead(line, end, out var inner) == Bound.Before && RangeGrammar.TryRead(line, inner, anchor, false, false, out _, out var before, out after)
                && before.Before > from.From)
            {
                next = after;
                return Make(i, next, from.From, before.Before, before.Grain);
            }

            if (RangeGrammar.TryRead(line, end, anchor, false, false, out _, out var to, out after) && to.Close > from.From)
            {
                next = after;
                return Make(i, next, from.From, to.Close, to.Grain);
            }
        }

        if (line.Is(next, TimeWord.Tro, TimeWord.Di))
            next += 2;
        return Make(i, next, from.From, null, from.Grain);
    }

    /// <summary>The last such moment that has begun.</summary>
    private Slice Past(Moment moment, Slice slice)
    {
        if (moment.Last().Resolve(anchor) is { } last && last.From <= anchor.Clock)
            return last;
        return slice with { From = slice.From.AddYears(-1), To = slice.To.AddYears(-1) };
    }

    private TimeInterval? TryReadToNow(int i, int at, Bound bound, out int next)
    {
        next = i;
        if (bound != Bound.AtLatest || line.Is(at, TimeWord.Hour) || !TryReadFromNow(at, out var now, out next))
            return null;
        return Make(i, next, null, now.Close, now.Grain);
    }

    /// <summary>"nay", "bây giờ", "hôm nay", "giờ" after a bound.</summary>
    private bool TryReadFromNow(int i, out Slice now, out int next)
    {
        now = Slice.Day(anchor.Today);
        next = i + 1;
        if (line.Is(i, TimeWord.Nay))
            return true;
        if (line.Is(i, TimeWord.Now) || (line.Is(i, TimeWord.Hour) && !line[i + 1].IsNumber))
        {
            now = new Slice(anchor.Clock, anchor.Clock.AddMinutes(1), Grain.Minute, true);
            return true;
        }

        if (!line.Is(i, TimeWord.BayHalf, TimeWord.Hour) && !(line[i].Is(TimeWord.Digit) && line[i].Loose && line[i].Value == 7 && line.Is(i + 1, TimeWord.Hour)))
            return false;
        next = i + 2;
        now = new Slice(anchor.Clock, anchor.Clock.AddMinutes(1), Grain.Minute, true);
        return true;
    }

    private TimeInterval? TryReadNow(int i, out int next)
    {
        next = i;
        if (line.Is(i, TimeWord.Tonight))
        {
            next = i + 1;
            var today = anchor.Today.ToDateTime(TimeOnly.MinValue);
            return Make(i, next, today.AddHours(17), today.AddHours(24), Grain.Day);
        }

        if (line.Is(i, TimeWord.Last, TimeWord.Night))
        {
            next = i + 2;
            var yesterday = anchor.Today.AddDays(-1).ToDateTime(TimeOnly.MinValue);
            return Make(i, next, yesterday.AddHours(17), yesterday.AddHours(24), Grain.Day);
        }

        if (line.Is(i, TimeWord.Now) && line[i - 1].Word is not TimeWord.Before && !line.IsMarked)
        {
            next = i + 1;
            return Make(i, next, anchor.Clock, anchor.Clock.AddMinutes(1), Grain.Minute);
        }

        if (!line.Is(i, TimeWord.BayHalf, TimeWord.Hour))
            return null;
        next = i + 2;
        return Make(i, next, anchor.Clock, anchor.Clock.AddMinutes(1), Grain.Minute);
    }

    private TimeExpression? TryReadTime(int i, out int next)
    {
        if (!RangeGrammar.TryRead(line, i, anchor, _clockSaid, false, out var moment, out var slice, out next))
            return null;
        if (RecurrenceGrammar.TryReadAfter(line, next, anchor, moment, out var recurrence, out var after))
        {
            next = after;
            return Make(i, next, recurrence);
        }

        Note(moment);
        return slice.To > slice.From ? Make(i, next, slice.From, slice.To, slice.Grain) : null;
    }

    private TimeDuration? TryReadLength(int i, out int next)
    {
        var asLength = DurationGrammar.IsLength(line, i, _clockSaid);
        if (!DurationGrammar.TryRead(line, i, asLength, out var duration, out next))
            return null;
        if (duration.Unit == Grain.Day && SpanGrammar.IsWorkingDays(line, next))
            next += 2;
        return new TimeDuration(line.Slice(i, next), line[i].Start, duration);
    }

    private void Note(Moment moment) => _clockSaid |= moment.Clock is not null;

    private TimeRecurrence Make(int first, int end, Recurrence recurrence)
    {
        _clockSaid |= recurrence.Moment.Clock is not null;
        var next = recurrence.Next(anchor);
        return new TimeRecurrence(line.Slice(first, end), line[first].Start, RecurrenceRule.Of(recurrence), Instant(next.From), Instant(next.To), next.Grain);
    }

    private TimeInterval Make(int first, int end, DateTime? from, DateTime? to, Grain grain) =>
        new(line.Slice(first, end), line[first].Start, from is { } begin ? Instant(begin) : null, to is { } close ? Instant(close) : null, grain);

    private DateTimeOffset Instant(DateTime local) => new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), anchor.Now.Offset);
}
