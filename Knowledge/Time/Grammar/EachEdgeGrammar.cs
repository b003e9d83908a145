namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The edges of periods that come again: "cuối mỗi tháng", "mỗi cuối tuần", "ngày cuối cùng hằng tháng", "ngày cuối quý hằng quý".</summary>
internal static class EachEdgeGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        next = i;
        var isEach = line.Is(i, TimeWord.Every);
        var at = isEach ? i + 1 : i;
        if (isEach && line.Is(at, TimeWord.Weekend))
            return TryMake(line, anchor, Grain.Week, false, at + 1, out recurrence, out next);
        if (line.Is(at, TimeWord.Day))
            at++;
        var isFirst = line.Is(at, TimeWord.Dau) || line.Is(at, TimeWord.Start);
        if ((!isFirst && !line.Is(at, TimeWord.Cuoi) && !line.Is(at, TimeWord.End)) || !line.Trusts(at))
            return false;
        at++;
        at += line.Is(at, TimeWord.Extreme) ? 1 : 0;
        at += line.Is(at, TimeWord.Of) ? 1 : 0;
        if (RecurrenceGrammar.TryReadUnit(line, at, out var unit, out var interval, out var after))
            return interval == 1 && TryMake(line, anchor, unit, isFirst, after, out recurrence, out next);
        if (UnitOf(line[at]) is not { } named || !line.Trusts(at))
            return false;
        if (RecurrenceGrammar.TryReadUnit(line, at + 1, out unit, out interval, out after) && unit == named && interval == 1)
            return TryMake(line, anchor, unit, isFirst, after, out recurrence, out next);
        return isEach && TryMake(line, anchor, named, isFirst, at + 1, out recurrence, out next);
    }

    private static bool TryMake(TokenLine line, Anchor anchor, Grain unit, bool isFirst, int at, out Recurrence recurrence, out int next)
    {
        next = at;
        Term[] days = unit switch
        {
            Grain.Week => isFirst ? [new Term.WeekdayOf(0, null)] : [new Term.WeekdayOf(5, null), new Term.WeekdayOf(6, null)],
            Grain.Month => isFirst ? [new Term.DayOf(1, null, null)] : [new Term.LastDay()],
            Grain.Quarter when !isFirst => [new Term.LastDay()],
            Grain.Year => isFirst ? [new Term.DayOf(1, 1, null)] : [new Term.DayOf(31, 12, null)],
            _ => [],
        };
        recurrence = null!;
        if (days.Length == 0)
            return false;
        recurrence = RecurrenceGrammar.WithClock(line, anchor, new Recurrence(unit, 1, new Moment(days[0], null, null), days[1..]), ref next);
        return true;
    }

    private static Grain? UnitOf(Token token) => token.Word switch
    {
        TimeWord.Week => Grain.Week,
        TimeWord.Month => Grain.Month,
        TimeWord.Quarter => Grain.Quarter,
        TimeWord.Year => Grain.Year,
        _ => null,
    };
}
