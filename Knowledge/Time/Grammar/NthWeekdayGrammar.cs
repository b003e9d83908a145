namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"thứ Hai đầu tiên của tháng", "thứ Sáu cuối tháng 6", "first Monday of June", "last Friday of the month".</summary>
internal static class NthWeekdayGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next) =>
        TryReadVietnamese(line, i, anchor, out term, out next) || TryReadEnglish(line, i, anchor, out term, out next);

    private static bool TryReadVietnamese(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        if (WeekdayGrammar.NumberOf(line, i, out next) is not { } weekday)
            return false;
        var nth = line[next].Word switch { TimeWord.Dau => 1, TimeWord.Cuoi => -1, _ => 0 };
        if (nth == 0 || !line.Trusts(next))
            return false;
        next++;
        if (line.Is(next, TimeWord.Extreme))
            next++;
        return TryReadMonth(line, weekday, nth, anchor, ref next, out term);
    }

    private static bool TryReadEnglish(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = line.Is(i, TimeWord.The) ? i + 1 : i;
        var nth = line[next].Word switch
        {
            TimeWord.FirstOf or TimeWord.SecondOf or TimeWord.ThirdOf or TimeWord.FourthOf => line[next].Value,
            TimeWord.Last => -1,
            _ => 0,
        };
        if (nth == 0 || !line.Is(next + 1, TimeWord.Weekday) || !line.Is(next + 2, TimeWord.Of))
            return false;
        var weekday = line[next + 1].Value;
        next += 2;
        return TryReadMonth(line, weekday, nth, anchor, ref next, out term);
    }

    private static bool TryReadMonth(TokenLine line, int weekday, int nth, Anchor anchor, ref int next, out Term term)
    {
        term = null!;
        var at = line.Is(next, TimeWord.Of) ? next + 1 : next;
        if (line[at].Word is TimeWord.Each or TimeWord.Every && line.Is(at + 1, TimeWord.Month))
        {
            term = new Term.NthWeekday(weekday, nth, null);
            return true;
        }

        if (!WholePeriodGrammar.TryRead(line, next, anchor, out var month, out var after) || month.Grain != Grain.Month)
            return false;
        var isEach = line[after].Word is TimeWord.Each or TimeWord.Every;
        term = new Term.NthWeekday(weekday, nth, isEach ? null : DateOnly.FromDateTime(month.From));
        next = after;
        return true;
    }
}
