namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"3 ngày tới", "2 tuần qua", "trong 2 tuần", "3 ngày nữa", "next 7 days", "in 3 days", "2 weeks ago".</summary>
internal static class SpanGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = i;
        var lead = LeadOf(line, i, out var at);
        if (!DurationGrammar.TryRead(line, at, true, out var length, out next) || length.Amount < 0.25m)
            return false;
        if (lead == TimeWord.In && IsClock(line, i, at, next, length))
            return false;
        if (lead == TimeWord.Trong && PartOfPeriodGrammar.TryRead(line, at, anchor, out _, out _))
            return false;
        var isWorking = length.Unit == Grain.Day && IsWorkingDays(line, next);
        if (isWorking)
            next += 2;
        var tail = TailOf(line, next, out var after);
        if (line.Is(i, TimeWord.Trong) && tail is TimeWord.Sau)
            tail = TimeWord.Toi;
        if (lead == TimeWord.Ago)
            (tail, after) = (TimeWord.Ago, tail == TimeWord.Ago ? after : next);
        switch (lead, tail)
        {
            case (_, TimeWord.Toi) or (TimeWord.Next, _):
                (slice, next) = (Ahead(anchor, length, isWorking), after);
                return true;
            case (_, TimeWord.Qua) or (TimeWord.Last, _):
                (slice, next) = (Back(anchor, length), after);
                return true;
            case (_, TimeWord.More) or (TimeWord.In, TimeWord.None):
                (slice, next) = (isWorking ? Slice.Day(WorkingDay(anchor, length)) : At(anchor, length), after);
                return true;
            case (_, TimeWord.Ago):
                (slice, next) = (At(anchor, length with { Amount = -length.Amount }), after);
                return true;
            case (TimeWord.Trong, TimeWord.None) when length.Unit >= Grain.Day:
                slice = Ahead(anchor, length, isWorking);
                return true;
            default:
                return false;
        }
    }

    private static TimeWord LeadOf(TokenLine line, int i, out int at)
    {
        at = line.Is(i, TimeWord.The) ? i + 1 : i;
        switch (line[at].Word)
        {
            case TimeWord.Trong or TimeWord.Within:
                at += line.Is(at + 1, TimeWord.Vong) ? 2 : 1;
                if (line.Is(at, TimeWord.The))
                    at++;
                if (line[at].Word is TimeWord.Next or TimeWord.Last or TimeWord.Past)
                    return LeadOf(line, at, out at);
                return TimeWord.Trong;
            case TimeWord.Away when line[at + 1].Word is TimeWord.Here or TimeWord.Nay || (line.Is(at + 1, TimeWord.Day) && !line.IsMarked):
                at += 2;
                return TimeWord.Ago;
            case TimeWord.Next or TimeWord.Coming:
                at++;
                return TimeWord.Next;
            case TimeWord.Last or TimeWord.Past:
                at++;
                return TimeWord.Last;
            case TimeWord.Sau when line.Trusts(at) && !line[at - 1].Is(TimeWord.Thu) && !line[at - 1].Is(TimeWord.Week) && !line[at - 1].Is(TimeWord.Month):
                at++;
                return TimeWord.In;
            case TimeWord.In when line[at].End - line[at].Start == 2 && !line.IsMarked:
                at++;
                return TimeWord.In;
            default:
                at = i;
                return TimeWord.None;
        }
    }

    private static TimeWord TailOf(TokenLine line, int i, out int next)
    {
        next = i + 1;
        var token = line[i];
        if (token.Is(TimeWord.Toi) && line.Trusts(i) && !line[i + 1].IsNumber && !(token.Loose && line[i + 1].Word is TimeWord.Nay or TimeWord.Mai or TimeWord.Qua))
            return TimeWord.Toi;
        if ((token.Is(TimeWord.Ke) || token.Is(TimeWord.About)) && line.Is(i + 1, TimeWord.Toi))
        {
            next = i + 2;
            return TimeWord.Toi;
        }

        if (token.Is(TimeWord.Vua) && (line.Is(i + 1, TimeWord.Qua) || line.Is(i + 1, TimeWord.Roi)))
        {
            next = i + 2;
            return TimeWord.Qua;
        }

        if ((token.Is(TimeWord.Ke) && line.Is(i + 1, TimeWord.Followed)) || (token.Is(TimeWord.Followed) && line.Is(i + 1, TimeWord.Following)))
        {
            next = i + 2;
            return TimeWord.Toi;
        }

        if (token.Is(TimeWord.From) && line[i + 1].Word is TimeWord.Now or TimeWord.Today)
        {
            next = i + 2;
            return TimeWord.More;
        }

        if (token.Is(TimeWord.Qua))
            return TimeWord.Qua;
        if (token.Is(TimeWord.Sau) && !line[i + 1].IsNumber && !line.Is(i + 1, TimeWord.Day))
            return TimeWord.More;
        if (token.Is(TimeWord.More) || (token.Is(TimeWord.HalfOf) && DurationGrammar.UnitOf(line, i + 1, true) is null))
            return TimeWord.More;
        if (token.Is(TimeWord.Ago) || (token.Is(TimeWord.Truoc) && line.Trusts(i) && IsAgo(line, i)))
            return TimeWord.Ago;
        next = i;
        return TimeWord.None;
    }

    /// <summary>"sau 17h", "sau 2 giờ chiều": a time of the clock, where hours alone are said and it is no small number of them.</summary>
    private static bool IsClock(TokenLine line, int i, int at, int next, CalendarDuration length) =>
        length.Unit == Grain.Hour && line.Is(i, TimeWord.Sau) && line[at + 1].Word is TimeWord.Hour or TimeWord.HourLetter && !line.Is(next, TimeWord.More)
        && (length.Amount > 4 || DayPartGrammar.TryReadBeside(line, next, out _, out _) || line[at].Digits == 2);

    /// <summary>"3 ngày trước" ends its phrase; "3 ngày trước hạn", "trước khi họp" is a lead time.</summary>
    private static bool IsAgo(TokenLine line, int i) =>
        !line[i + 1].IsForeign && !line[i + 1].IsNumber && line[i + 1].Word is not (TimeWord.Han or TimeWord.Day or TimeWord.Each or TimeWord.Every or TimeWord.Month
            or TimeWord.Thu or TimeWord.CountNoun or TimeWord.Week or TimeWord.Session or TimeWord.Quarter or TimeWord.Tet);

    /// <summary>From today through the last day: "3 ngày tới" said on the 13th ends with the 16th. Hours and minutes run from now.</summary>
    private static Slice Ahead(Anchor anchor, CalendarDuration length, bool isWorking)
    {
        if (length.Unit < Grain.Day)
            return new Slice(anchor.Clock, Move(anchor.Clock, length), length.Unit);
        var last = isWorking ? WorkingDay(anchor, length) : DateOnly.FromDateTime(Move(Midnight(anchor), length));
        return Slice.Days(anchor.Today, last.AddDays(1), length.Unit);
    }

    /// <summary>"làm việc" after "ngày".</summary>
    internal static bool IsWorkingDays(TokenLine line, int i) =>
        line.Is(i + 1, TimeWord.CountNoun) && (line.Is(i, TimeWord.Lam) || (line.Is(i, TimeWord.Digit) && line[i].Loose && line[i].Value == 5));

    private static DateOnly WorkingDay(Anchor anchor, CalendarDuration length)
    {
        var day = anchor.Today;
        for (var left = length.Amount; left > 0; left--)
            day = WorkCalendar.NextWorkingDay(day);
        return day;
    }

    private static Slice Back(Anchor anchor, CalendarDuration length)
    {
        var back = length with { Amount = -length.Amount };
        return length.Unit < Grain.Day
            ? new Slice(Move(anchor.Clock, back), anchor.Clock, length.Unit)
            : Slice.Days(DateOnly.FromDateTime(Move(Midnight(anchor), back)), anchor.Today.AddDays(1), length.Unit);
    }

    private static Slice At(Anchor anchor, CalendarDuration length)
    {
        if (length.Unit >= Grain.Day)
            return Slice.Day(DateOnly.FromDateTime(Move(Midnight(anchor), length)));
        var instant = Move(anchor.Clock, length);
        return new Slice(instant, instant.AddMinutes(1), Grain.Minute, true);
    }

    private static DateTime Midnight(Anchor anchor) => anchor.Today.ToDateTime(TimeOnly.MinValue);

    private static DateTime Move(DateTime from, CalendarDuration length) => length.Unit switch
    {
        Grain.Month when length.Amount == Math.Truncate(length.Amount) => from.AddMonths((int)length.Amount),
        Grain.Quarter => from.AddMonths((int)(length.Amount * 3)),
        Grain.Year => from.AddMonths((int)(length.Amount * 12)),
        _ => from + length.ToTimeSpan(),
    };
}
