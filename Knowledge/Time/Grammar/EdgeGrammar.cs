namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"cuối tháng 6", "đầu tuần sau", "giữa quý III", "cuối ngày", "end of June", "this weekend", "year-end".</summary>
internal static class EdgeGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = line.Is(i, TimeWord.The) ? i + 1 : i;
        if (TryReadWeekend(line, next, anchor, out slice, out next) || TryReadEndLast(line, i, anchor, out slice, out next))
            return true;
        next = line.Is(i, TimeWord.The) ? i + 1 : i;
        int? third = line[next].Blocked ? null : line[next].Word switch
        {
            TimeWord.Dau or TimeWord.Start => 0,
            TimeWord.Giua or TimeWord.Mid => 1,
            TimeWord.Cuoi or TimeWord.End => 2,
            _ => null,
        };
        if (third is not { } which || !line.Trusts(next))
            return false;
        next++;
        if (WholePeriodGrammar.TryRead(line, next, anchor, out var period, out var after))
            slice = Third(period, which);
        else if (which != 2 || !TryReadEndOfDay(line, next, anchor, out slice, out after))
            return false;
        slice = slice with { IsEnd = which == 2 };
        next = after;
        return true;
    }

    private static Slice Third(Slice period, int third) => period.Grain switch
    {
        Grain.Month => new Slice(
            period.From.AddDays(third * 10), third == 2 ? period.To : period.From.AddDays((third + 1) * 10), Grain.Day),
        Grain.Week => third switch
        {
            0 => new Slice(period.From, period.From.AddDays(2), Grain.Day),
            1 => new Slice(period.From.AddDays(2), period.From.AddDays(4), Grain.Day),
            _ => new Slice(period.From.AddDays(5), period.To, Grain.Day),
        },
        Grain.Quarter => new Slice(period.From.AddMonths(third), period.From.AddMonths(third + 1), Grain.Month),
        _ => third == 1
            ? new Slice(period.From.AddMonths(4), period.From.AddMonths(8), Grain.Month)
            : new Slice(period.From.AddMonths(third == 0 ? 0 : 9), period.From.AddMonths(third == 0 ? 3 : 12), Grain.Month),
    };

    /// <summary>"cuối ngày", "cuối ngày mai", "end of day": from three o'clock.</summary>
    private static bool TryReadEndOfDay(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        if (line.Is(i, TimeWord.Of))
            i++;
        if (line.Is(i, TimeWord.The))
            i++;
        next = i + 1;
        if (!line.Is(i, TimeWord.Day) && line[i].Word is not (TimeWord.Today or TimeWord.Tomorrow))
            return false;
        var day = Slice.Day(anchor.Today);
        if (line.Is(next, TimeWord.Nay))
            next++;
        else if (DayGrammar.TryRead(line, i, anchor, out var term, out var after) && term.Resolve(anchor) is { } said)
            (day, next) = (said, after);
        else if (line[next].IsNumber)
            return false;
        slice = day with { From = day.From.AddHours(15) };
        return true;
    }

    /// <summary>"cuối tuần", "cuối tuần sau", "this weekend": Saturday and Sunday.</summary>
    private static bool TryReadWeekend(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        var offset = Pointing.Before(line, i, out next) ?? 0;
        if (!line.Is(next, TimeWord.Weekend))
            next = i;
        if (!line.Is(next, TimeWord.Weekend))
            return false;
        next++;
        slice = Slice.Days(anchor.Monday.AddDays((7 * offset) + 5), anchor.Monday.AddDays((7 * offset) + 7), Grain.Day) with { IsEnd = true };
        return true;
    }

    /// <summary>"year-end", "month end".</summary>
    private static bool TryReadEndLast(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        var end = line[i + 1].Is('-') ? i + 2 : i + 1;
        next = end + 1;
        Slice? period = line.Is(end, TimeWord.End) && line.Folded(end) is "end" && char.IsAsciiLetter(line.Text[line[i].Start]) && line.Folded(i) is "year" or "month" or "quarter"
            ? line[i].Word switch
            {
                TimeWord.Month => anchor.MonthFromNow(0),
                TimeWord.Quarter => anchor.QuarterFromNow(0),
                TimeWord.Year => Slice.Year(anchor.Today.Year),
                _ => null,
            }
            : null;
        if (period is not { } whole)
            return false;
        slice = Third(whole, 2) with { IsEnd = true };
        return true;
    }
}
