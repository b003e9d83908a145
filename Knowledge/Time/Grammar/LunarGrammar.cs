namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Days of the lunar calendar: "rằm", "rằm tháng 7", "mùng 5 tháng Giêng", "10/3 âm lịch".</summary>
internal static class LunarGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i + 1;
        if (line.Is(i, TimeWord.FullMoon) && (!line[i].Loose || (line.Is(next, TimeWord.Month) && !line[i].Capital)))
        {
            if (TryReadMonth(line, next, out var month, out var year, out var after) || TryReadLunarName(line, next, out month, out after))
            {
                next = after;
                return TryMake(line, anchor, 15, month, year, ref next, out term);
            }

            var from = anchor.Today;
            if (line.Is(next, TimeWord.Month) && Pointing.Of(line, next + 1, out after) is { } months)
                (from, next) = (anchor.FirstOfMonth.AddMonths(months), after);
            var full = LunarCalendar.FullMoon(from);
            if (full < anchor.Today && LunarCalendar.FullMoon(anchor.Today) is var coming && (coming.Year, coming.Month) == (from.Year, from.Month))
                full = coming;
            term = new Term.Known(Slice.Day(full));
            return true;
        }

        var at = line.Is(i, TimeWord.Day) ? i + 1 : i;
        at = line.Is(at, TimeWord.Mung) ? at + 1 : at;
        return (line[at].IsNumber || line[at].Word is TimeWord.Digit or TimeWord.Ten)
            && Numbers.TryRead(line, at, out var day, out at) && TryReadLunarName(line, at, out var named, out next)
            && TryMake(line, anchor, day, named, null, ref next, out term);
    }

    /// <summary>Whether "âm lịch" stands at a place.</summary>
    internal static bool IsMeant(TokenLine line, int i) => line[i].Word is TimeWord.Am2 or TimeWord.Am && line.Is(i + 1, TimeWord.Lich);

    /// <summary>The lunar day behind a date that "âm lịch" follows; false where that calendar has no such day.</summary>
    internal static bool TryTurn(TokenLine line, Anchor anchor, Term.DayOf date, int month, ref int next, out Term term)
    {
        next += 2;
        return TryMake(line, anchor, date.Day, month, date.Year, ref next, out term);
    }

    private static bool TryReadMonth(TokenLine line, int i, out int month, out int? year, out int next)
    {
        (month, year, next) = (0, null, i);
        return line.Is(i, TimeWord.Month) && MonthGrammar.TryReadAfterWord(line, i + 1, out month, out year, out next);
    }

    /// <summary>"tháng Giêng", "tháng Chạp".</summary>
    private static bool TryReadLunarName(TokenLine line, int i, out int month, out int next)
    {
        (month, next) = (line[i + 1].Value, i + 2);
        return line.Is(i, TimeWord.Month) && line.Is(i + 1, TimeWord.LunarMonth);
    }

    private static bool TryMake(TokenLine line, Anchor anchor, int day, int month, int? year, ref int next, out Term term)
    {
        if (year is { } said)
        {
            term = LunarCalendar.Solar(said, month, day) is { } known ? new Term.Known(Slice.Day(known)) : null!;
            return term is not null;
        }

        return HolidayGrammar.TryFind(
            line, ref next, anchor, of => LunarCalendar.Solar(of, month, day) is { } known ? DateRange.Day(known) : null, out term);
    }
}
