namespace Assistant.Knowledge.Time.Grammar;

/// <summary>
/// Puts day, part of the day and clock together in whatever order they stand: "8h thứ Hai tuần tới", "chiều mai 14h",
/// "sáng thứ Tư, ngày 10/6", "tuần sau, thứ Hai lúc 8h".
/// </summary>
internal static class MomentGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, bool afterClock, out Moment moment, out int next)
    {
        var draft = new Draft(line, anchor, afterClock);
        next = i;
        var at = i;
        while (draft.TryTake(at, at == i, out var end))
        {
            next = end;
            if (line[at - 1].Is('(') && at > i && line[next].Is(')'))
                end = ++next;
            if (draft.IsPeriod && !draft.IsOpenWeek)
                break;
            at = SkipConnectors(line, end);
        }

        moment = draft.ToMoment();
        return next > i;
    }

    private static int SkipConnectors(TokenLine line, int i)
    {
        if (line[i] is { Word: TimeWord.T, Glued: true } && line[i - 1].IsNumber && line[i + 1] is { IsNumber: true, Glued: true } && line[i + 2].Is(':'))
            return i + 1;
        for (var skipped = 0; skipped < 3; skipped++, i++)
        {
            var token = line[i];
            var isConnector = token.Is(',') || token.Is('(') || token.Is(')') || token.Word is TimeWord.Luc or TimeWord.Vao or TimeWord.At or TimeWord.On or TimeWord.Of;
            if (!isConnector || (token.Kind == TokenKind.Word && token.Blocked))
                break;
        }

        return i;
    }

    /// <summary>What was taken so far.</summary>
    private sealed class Draft(TokenLine line, Anchor anchor, bool afterClock)
    {
        private Term? _day;
        private DayPart? _part;
        private ClockSpan? _clock;

        internal bool IsPeriod => _day is { IsDay: false };

        internal bool IsOpenWeek => _day is Term.Known { Slice.Grain: Grain.Week };

        internal Moment ToMoment() => new(_day, _part, _clock);

        internal bool TryTake(int i, bool first, out int next)
        {
            if (_clock is null && !IsPeriod && !DurationGrammar.IsLength(line, i, afterClock) && !IsMinutes(i) && ClockSpan.TryRead(line, i, out var clock, out next))
            {
                _clock = clock;
                return true;
            }

            if (_part is null && !IsPeriod && TryReadPart(i, first, out var part, out next))
            {
                _part = part;
                return true;
            }

            return TryTakeDay(i, first, out next);
        }

        private bool IsMinutes(int i) => line[i].IsNumber && (line.Is(i + 1, TimeWord.Minute) || line.Is(i + 1, TimeWord.Tieng));

        private bool TryReadPart(int i, bool first, out DayPart part, out int next) => first
            ? DayPartGrammar.TryReadFirst(line, i, out part, out next)
            : DayPartGrammar.TryReadBeside(line, i, out part, out next);

        private bool TryTakeDay(int i, bool first, out int next)
        {
            if (DayGrammar.TryRead(line, i, anchor, out var day, out next))
            {
                day = YearGrammar.Complete(line, anchor, day, ref next);
                if (Merge(day) is not { } merged)
                    return false;
                _day = merged;
                return true;
            }

            if (!first || !PeriodGrammar.TryRead(line, i, anchor, out day, out next))
                return false;
            _day = YearGrammar.Complete(line, anchor, day, ref next);
            return true;
        }

        /// <summary>"thứ Hai, ngày 10/6" is the date; "tuần sau, thứ Hai" a day of that week; "mai, thứ Ba" one day said twice.</summary>
        private Term? Merge(Term day) => (_day, day) switch
        {
            (null, _) => day,
            (Term.WeekdayOf, Term.DayOf) => day,
            (Term.Known { Slice.Grain: Grain.Week } week, Term.WeekdayOf { Week: null } weekday) =>
                new Term.Known(Slice.Day(DateOnly.FromDateTime(week.Slice.From).AddDays(weekday.Weekday))),
            (Term.Known { IsDay: true } known, _) when day.Resolve(anchor) == known.Slice => known,
            (Term.DayOf date, Term.WeekdayOf weekday) when date.Resolve(anchor) is { } slice
                && Anchor.Offset(DateOnly.FromDateTime(slice.From)) == weekday.Weekday => date,
            _ => null,
        };
    }
}
