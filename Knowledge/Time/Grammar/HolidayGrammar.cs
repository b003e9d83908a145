namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"Tết", "Tết dương lịch", "mùng 3 Tết", "Quốc khánh 2/9", "Giỗ Tổ Hùng Vương": the next one that is not over.</summary>
internal static class HolidayGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (line[i].Blocked || line[i].Kind != TokenKind.Word)
            return false;
        if (line.Is(i, TimeWord.Mung) && Numbers.TryRead(line, i + 1, out var day, out next) && day is >= 1 and <= 10 && line.Is(next, TimeWord.Tet))
            return TryReadTet(line, next, anchor, day, out term, out next);
        switch (line[i].Word)
        {
            case TimeWord.Tet:
                return TryReadTet(line, i, anchor, null, out term, out next);
            case TimeWord.Quoc when line.Is(i + 1, TimeWord.Khanh):
                next = i + 2;
                if (line[next] is { IsNumber: true, Value: 2 } && line[next + 1].Is('/') && line[next + 2] is { IsNumber: true, Value: 9 })
                    next += 3;
                return TryFind(line, ref next, anchor, static year => Day(year, 9, 2), out term);
            case TimeWord.Gio2 or TimeWord.Hour when line.Is(i + 1, TimeWord.To2) || line[i + 1].Is(TimeWord.To):
                next = line.Is(i + 2, TimeWord.Hung, TimeWord.Vuong) ? i + 4 : i + 2;
                if (line.Is(i, TimeWord.Hour) && !(line[i].Loose && next == i + 4))
                    return false;
                return TryFind(line, ref next, anchor, VietnamHolidays.HungKings, out term);
            case TimeWord.Noel:
                next = i + 1;
                return TryFind(line, ref next, anchor, static year => Day(year, 12, 25), out term);
            default:
                return false;
        }
    }

    private static bool TryReadTet(TokenLine line, int i, Anchor anchor, int? day, out Term term, out int next)
    {
        next = i + 1;
        if (line.Is(next, TimeWord.Duong))
        {
            next += line.Is(next + 1, TimeWord.Lich) ? 2 : 1;
            return TryFind(line, ref next, anchor, static year => Day(year, 1, 1), out term);
        }

        if (line.Is(next, TimeWord.Nguyen, TimeWord.Dan) || (line[next].Word is TimeWord.Am2 or TimeWord.Am && line.Is(next + 1, TimeWord.Lich)))
            next += 2;
        return TryFind(line, ref next, anchor, year => day is { } number && VietnamHolidays.LunarNewYear(year) is { } first
            ? DateRange.Day(first.AddDays(number - 1))
            : VietnamHolidays.Tet(year), out term);
    }

    private static DateRange? Day(int year, int month, int day) => DateRange.Day(new DateOnly(year, month, day));

    private static bool TryFind(TokenLine line, ref int next, Anchor anchor, Func<int, DateRange?> inYear, out Term term)
    {
        term = null!;
        var said = YearGrammar.TakeAfter(line, anchor, ref next);
        var range = inYear(said ?? anchor.Today.Year);
        if (said is null && range is { } passed && passed.Last < anchor.Today)
            range = inYear(anchor.Today.Year + 1);
        if (range is not { } days)
            return false;
        term = new Term.Known(Slice.Days(days.First, days.Last.AddDays(1), Grain.Day));
        return true;
    }
}
