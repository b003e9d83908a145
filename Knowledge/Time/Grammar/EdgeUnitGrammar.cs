namespace Assistant.Knowledge.Time.Grammar;

/// <summary>
/// The first or last units of a longer period: "ngày cuối cùng của quý", "tuần đầu tháng 6", "10 ngày đầu tháng", "tháng cuối quý",
/// "ngày làm việc cuối cùng của tháng", "last day of June".
/// </summary>
internal static class EdgeUnitGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Slice slice, out int next) =>
        TryReadVietnamese(line, i, anchor, out slice, out next) || TryReadEnglish(line, i, anchor, out slice, out next);

    private static bool TryReadVietnamese(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = i;
        var isCounted = Numbers.TryRead(line, i, out var count, out var at);
        if (!isCounted)
            (count, at) = (1, i);
        if (count is < 1 or > 31 || line[i - 1].Is(TimeWord.Some) || UnitOf(line[at]) is not { } unit || !line.Trusts(at))
            return false;
        at++;
        var isWorking = unit == Grain.Day && line.Is(at, TimeWord.Lam) && line.Is(at + 1, TimeWord.CountNoun);
        at += isWorking ? 2 : 0;
        var isFirst = line.Is(at, TimeWord.Dau);
        if ((!isFirst && !line.Is(at, TimeWord.Cuoi)) || !line.Trusts(at))
            return false;
        at++;
        var isExact = line.Is(at, TimeWord.Extreme);
        at += isExact ? 1 : 0;
        if (!WholePeriodGrammar.TryRead(line, at, anchor, out var period, out next) || period.Grain <= unit)
            return false;
        var isLoose = unit == Grain.Day && !isExact && !isCounted && !isWorking && (period.Grain == Grain.Year || (period.Grain == Grain.Week && !isFirst));
        return !isLoose && TryTake(period, unit, count, isFirst, isWorking, out slice);
    }

    /// <summary>"the last day of the month", "first week of July", "last two weeks of June".</summary>
    private static bool TryReadEnglish(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = line.Is(i, TimeWord.The) ? i + 1 : i;
        var isFirst = line.Is(next, TimeWord.FirstOf);
        if (!isFirst && !line.Is(next, TimeWord.Last))
            return false;
        next++;
        if (!Numbers.TryRead(line, next, out var count, out var at))
            (count, at) = (1, next);
        var isWorking = line.Is(at, TimeWord.Workday);
        if ((isWorking ? Grain.Day : UnitOf(line[at])) is not { } unit || !line.Is(at + 1, TimeWord.Of) || count is < 1 or > 31)
            return false;
        return WholePeriodGrammar.TryRead(line, at + 1, anchor, out var period, out next) && period.Grain > unit
            && TryTake(period, unit, count, isFirst, isWorking, out slice);
    }

    private static Grain? UnitOf(Token token) => token.Blocked ? null : token.Word switch
    {
        TimeWord.Day => Grain.Day,
        TimeWord.Week => Grain.Week,
        TimeWord.Month => Grain.Month,
        TimeWord.Quarter => Grain.Quarter,
        _ => null,
    };

    private static bool TryTake(Slice period, Grain unit, int count, bool isFirst, bool isWorking, out Slice slice)
    {
        slice = period with { Grain = unit, IsEnd = !isFirst };
        if (isWorking)
            slice = isFirst ? slice with { To = Work(period.From.AddDays(-1), count, 1).AddDays(1) } : slice with { From = Work(period.To, count, -1) };
        else
            slice = isFirst ? slice with { To = Move(period.From, unit, count) } : slice with { From = Move(period.To, unit, -count) };
        if (isWorking && count == 1)
            slice = isFirst ? slice with { From = slice.To.AddDays(-1) } : slice with { To = slice.From.AddDays(1) };
        return slice.From >= period.From && slice.To <= period.To;
    }

    private static DateTime Move(DateTime from, Grain unit, int count) => unit switch
    {
        Grain.Day => from.AddDays(count),
        Grain.Week => from.AddDays(7 * count),
        Grain.Month => from.AddMonths(count),
        _ => from.AddMonths(3 * count),
    };

    private static DateTime Work(DateTime from, int count, int step)
    {
        var day = DateOnly.FromDateTime(from);
        for (var left = count; left > 0; left--)
            day = step > 0 ? WorkCalendar.NextWorkingDay(day) : WorkCalendar.PreviousWorkingDay(day);
        return day.ToDateTime(TimeOnly.MinValue);
    }
}
