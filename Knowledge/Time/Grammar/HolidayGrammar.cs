namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"Tết", "Tết dương lịch", "mùng 3 Tết", "Quốc khánh 2/9", "Giỗ Tổ Hùng Vương": the next one that is not over.</summary>
internal static class HolidayGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (line[i].Blocked)
            return false;
        if (HolidayNames.Find(line, i) is { } named)
            return TryReadNamed(line, i + named.Words.Count, anchor, named, out term, out next);
        if (line.Is(i, TimeWord.Day) && !line.Is(i + 1, TimeWord.Day) && (line[i + 1].OpensName || line[i + 1].Is(TimeWord.Tet) || line[i + 1].Is(TimeWord.Gio2)))
            return TryRead(line, i + 1, anchor, out term, out next);
        if (TryReadDayOfTet(line, line.Is(i, TimeWord.Day) ? i + 1 : i, anchor, out term, out next))
            return true;
        return line[i].Word switch
        {
            TimeWord.Tet => TryReadTet(line, i, anchor, null, out term, out next),
            TimeWord.Gio2 or TimeWord.Hour => TryReadHungKings(line, i, anchor, out term, out next),
            _ => false,
        };
    }

    /// <summary>A day by its name, with its date where that is said again: "Ngày Nhà giáo Việt Nam (20/11)".</summary>
    private static bool TryReadNamed(TokenLine line, int i, Anchor anchor, NamedDay named, out Term term, out int next)
    {
        next = i;
        var isBracketed = line[i].Is('(');
        if (!named.IsLunar && DateGrammar.TryRead(line, isBracketed ? i + 1 : i, anchor, out var date, out var after)
            && date is Term.DayOf { Month: { } month } day && (day.Day, month) == (named.Day, named.Month) && (!isBracketed || line[after].Is(')')))
        {
            next = isBracketed ? after + 1 : after;
            if (day.Year is not null)
            {
                term = day;
                return true;
            }
        }

        return TryFind(line, ref next, anchor, named.In, out term);
    }

    /// <summary>"mùng 3 Tết", "30 Tết": the first days of the lunar year and the last of the one before.</summary>
    private static bool TryReadDayOfTet(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        var isNew = line.Is(i, TimeWord.Mung);
        if (!Numbers.TryRead(line, isNew ? i + 1 : i, out var day, out next) || !line.Is(next, TimeWord.Tet))
            return false;
        return isNew ? day is >= 1 and <= 10 && TryReadTet(line, next, anchor, day - 1, out term, out next)
            : day is >= 23 and <= 30 && TryReadTet(line, next, anchor, day - 31, out term, out next);
    }

    private static bool TryReadHungKings(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (!line.Is(i + 1, TimeWord.To2) && !line.Is(i + 1, TimeWord.To))
            return false;
        next = line.Is(i + 2, TimeWord.Hung, TimeWord.Vuong) ? i + 4 : i + 2;
        return (!line.Is(i, TimeWord.Hour) || (line[i].Loose && next == i + 4))
            && TryFind(line, ref next, anchor, static year => VietnamHolidays.HungKings(year) ?? Lunar(year, 3, 10), out term);
    }

    /// <param name="line">The text.</param>
    /// <param name="i">Where "Tết" stands.</param>
    /// <param name="anchor">Now.</param>
    /// <param name="day">Days from its first; null for the holiday as a whole.</param>
    /// <param name="term">The days.</param>
    /// <param name="next">What follows.</param>
    private static bool TryReadTet(TokenLine line, int i, Anchor anchor, int? day, out Term term, out int next)
    {
        next = i + 1;
        if (line.Is(next, TimeWord.Duong) || line.Is(next, TimeWord.West))
        {
            next += line.Is(next + 1, TimeWord.Lich) ? 2 : 1;
            return TryFind(line, ref next, anchor, static year => DateRange.Day(new DateOnly(year, 1, 1)), out term);
        }

        if (line.Is(next, TimeWord.Nguyen, TimeWord.Dan) || (line[next].Word is TimeWord.Am2 or TimeWord.Am && line.Is(next + 1, TimeWord.Lich)))
            next += 2;
        else if (line.Is(next, TimeWord.Own))
            next++;
        if (SexagenaryYear.Of(line, next, anchor.Today.Year) is { } year)
        {
            next += 2;
            _ = YearGrammar.TakeAfter(line, anchor, ref next);
            term = Of(year) is { } known ? Days(known) : null!;
            return term is not null;
        }

        return TryFind(line, ref next, anchor, Of, out term);

        DateRange? Of(int year) => day is { } offset ? NewYear(year)?.AddDays(offset) is { } single ? DateRange.Day(single) : null : Tet(year);
    }

    private static DateOnly? NewYear(int year) => VietnamHolidays.LunarNewYear(year) ?? LunarCalendar.Solar(year, 1, 1);

    /// <summary>The days off; where they are not known, from the day before the first.</summary>
    private static DateRange? Tet(int year) =>
        VietnamHolidays.Tet(year) ?? (NewYear(year) is { } first ? new DateRange(first.AddDays(-1), first.AddDays(3)) : null);

    private static DateRange? Lunar(int year, int month, int day) =>
        LunarCalendar.Solar(year, month, day) is { } known ? DateRange.Day(known) : null;

    private static Term.Known Days(DateRange days) => new(Slice.Days(days.First, days.Last.AddDays(1), Grain.Day));

    /// <summary>In the year said, or the next one that is not over.</summary>
    internal static bool TryFind(TokenLine line, ref int next, Anchor anchor, Func<int, DateRange?> inYear, out Term term)
    {
        term = null!;
        var said = YearGrammar.TakeAfter(line, anchor, ref next);
        var range = inYear(said ?? anchor.Today.Year);
        if (said is null && anchor.Today.Month <= 2 && inYear(anchor.Today.Year - 1) is { } earlier && earlier.Last >= anchor.Today)
            range = earlier;
        if (said is null && range is { } passed && passed.Last < anchor.Today)
            range = inYear(anchor.Today.Year + 1);
        if (range is not { } days)
            return false;
        term = Days(days);
        return true;
    }
}
