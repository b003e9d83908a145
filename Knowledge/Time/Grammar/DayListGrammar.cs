namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Several days that come again: "thứ 2, 4, 6 hằng tuần", "ngày 10 và 25 hằng tháng", "every weekday", "every Monday and Friday".</summary>
internal static class DayListGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        next = i;
        var isEach = line.Is(i, TimeWord.Every) || (line.Is(i, TimeWord.Some) && line[i].Value == 1);
        var at = isEach ? i + 1 : i;
        if (line.Is(i, TimeWord.Every) && line.Is(at, TimeWord.Workday))
        {
            next = at + 1;
            recurrence = Make(line, anchor, Grain.Week, null, [.. Enumerable.Range(0, 5).Select(static day => new Term.WeekdayOf(day, null))], ref next);
            return true;
        }

        if (isEach && line.Is(at, TimeWord.Day) && line[at + 1].Word is TimeWord.Thu or TimeWord.Chu)
            at++;
        if (isEach && line.Is(at, TimeWord.Buoi))
            at++;
        DayPart? part = null;
        if (DayPartGrammar.KindOf(line[at]) is { } kind && line.Trusts(at))
            (part, at) = (DayPart.Of(kind), at + 1);
        if (!TryReadDay(line, at, null, out var first, out next))
            return false;
        List<Term> days = [first];
        while (days.Count < ListGrammar.LongestList && ListGrammar.IsSeparator(line[next]) && TryReadDay(line, next + 1, first, out var day, out var after))
        {
            days.Add(day);
            next = after;
        }

        return days.Count > 1 && TryFinish(line, anchor, isEach, part, days, out recurrence, ref next);
    }

    private static bool TryFinish(TokenLine line, Anchor anchor, bool isEach, DayPart? part, List<Term> days, out Recurrence recurrence, ref int next)
    {
        recurrence = null!;
        var own = days[0] is Term.WeekdayOf ? Grain.Week : Grain.Month;
        var at = line.Is(next, TimeWord.Of) || line.Is(next, TimeWord.Trong) ? next + 1 : next;
        var hasUnit = RecurrenceGrammar.TryReadUnit(line, at, out var unit, out _, out var after);
        if (hasUnit ? unit != own && !(own == Grain.Month && unit == Grain.Quarter) : !isEach)
            return false;
        next = hasUnit ? after : next;
        recurrence = Make(line, anchor, hasUnit ? unit : own, part, days, ref next);
        return true;
    }

    private static Recurrence Make(TokenLine line, Anchor anchor, Grain unit, DayPart? part, List<Term> days, ref int next) =>
        RecurrenceGrammar.WithClock(line, anchor, new Recurrence(unit, 1, new Moment(days[0], part, null), days[1..]), ref next);

    /// <summary>One day; after the first its word may be missing.</summary>
    private static bool TryReadDay(TokenLine line, int i, Term? first, out Term day, out int next)
    {
        day = null!;
        next = i + 1;
        if (WeekdayGrammar.NumberOf(line, i, out var after) is { } weekday || WeekdayGrammar.EnglishOf(line, i, out weekday, out after))
        {
            (day, next) = (new Term.WeekdayOf(weekday, null), after);
            return first is null or Term.WeekdayOf;
        }

        var isDay = line[i].Word is TimeWord.Day or TimeWord.Mung;
        var at = isDay ? i + 1 : i;
        if (!line[at].IsNumber || line[at].Digits > 2 || line[at + 1].Is('/'))
            return false;
        next = at + 1;
        if (first is Term.WeekdayOf && !isDay && line[at].Value is >= 2 and <= 7)
            day = new Term.WeekdayOf(line[at].Value - 2, null);
        else if (first is Term.DayOf || (first is null && isDay))
            day = new Term.DayOf(line[at].Value, null, null);
        return day is Term.WeekdayOf || line[at].Value is >= 1 and <= 31 && day is not null;
    }
}
