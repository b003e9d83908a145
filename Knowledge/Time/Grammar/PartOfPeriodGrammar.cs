namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"6 tháng đầu năm", "9 tháng", "nửa cuối năm", "cuối tháng 6", "đầu tuần sau", "end of June", "giai đoạn 2021-2025".</summary>
internal static class PartOfPeriodGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        if (!TryReadWeekOfMonth(line, i, anchor, out var slice, out next) && !TryReadSchoolYear(line, i, out slice, out next)
            && !TryReadMonthsOfYear(line, i, anchor, out slice, out next) && !TryReadHalf(line, i, anchor, out slice, out next)
            && !TryReadEdge(line, i, anchor, out slice, out next) && !TryReadYears(line, i, out slice, out next))
            return false;
        term = new Term.Known(slice);
        return true;
    }

    /// <summary>"tuần đầu tháng 6", "tuần thứ 2 tháng 6", "tuần cuối tháng": seven days counted from the 1st, or the last seven.</summary>
    private static bool TryReadWeekOfMonth(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = i + 1;
        if (!line.Is(i, TimeWord.Week) || !line.Trusts(i))
            return false;
        var last = line.Is(next, TimeWord.Cuoi);
        var number = line.Is(next, TimeWord.Dau) ? 1 : 0;
        if (line.Is(next, TimeWord.Thu) && (Numbers.TryRead(line, next + 1, out number, out var after) || line.Is(next + 1, TimeWord.Tu)))
            (number, next) = (number == 0 || line.Is(next + 1, TimeWord.Tu) ? 4 : number, line.Is(next + 1, TimeWord.Tu) ? next + 2 : after);
        else
            next++;
        if ((!last && number is < 1 or > 4) || !line.Is(line.Is(next, TimeWord.Of) ? ++next : next, TimeWord.Month))
            return false;
        if (!TryReadMonth(line, next, anchor, out var month, out after) && !TryReadBare(line, next, TimeWord.Month, anchor.MonthFromNow(0), out month, out after))
            return false;
        next = after;
        var from = last ? month.To.AddDays(-7) : month.From.AddDays((number - 1) * 7);
        slice = new Slice(from, from.AddDays(7), Grain.Week, IsEnd: last);
        return true;
    }

    /// <summary>"năm học 2026-2027": September to the end of May.</summary>
    private static bool TryReadSchoolYear(TokenLine line, int i, out Slice slice, out int next)
    {
        slice = default;
        next = i + 5;
        if (!line.Is(i, TimeWord.Year, TimeWord.Hoc) || !Numbers.IsYear(line[i + 2]) || !line[i + 3].Is('-') || line[i + 4].Value != line[i + 2].Value + 1)
            return false;
        slice = Slice.Months(line[i + 2].Value, 9, 9, Grain.Year);
        return true;
    }

    /// <summary>"6 tháng đầu năm 2026", "3 tháng cuối năm", "báo cáo 6 tháng", "9 tháng".</summary>
    private static bool TryReadMonthsOfYear(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        var firstSaid = line.Is(i, TimeWord.The) ? line.Is(i + 1, TimeWord.FirstOf) : line.Is(i, TimeWord.FirstOf);
        var at = !firstSaid ? i : line.Is(i, TimeWord.The) ? i + 2 : i + 1;
        if (!Numbers.TryRead(line, at, out var count, out next) || count is < 1 or > 11 || !line.Is(next, TimeWord.Month))
            return false;
        next++;
        if (firstSaid)
        {
            var thisYear = anchor.Today.Year;
            if (line.Is(next, TimeWord.Of, TimeWord.The) && line.Is(next + 2, TimeWord.Year))
                next += 3;
            else
                thisYear = YearGrammar.TakeAfter(line, anchor, ref next) ?? thisYear;
            slice = Slice.Months(thisYear, 1, count, Grain.Month);
            return true;
        }

        var first = line.Is(next, TimeWord.Dau);
        if (first || line.Is(next, TimeWord.Cuoi))
        {
            next++;
            var of = YearGrammar.TakeAfter(line, anchor, ref next);
            if (of is null && line.Is(next, TimeWord.Year))
                next++;
            else if (of is null && line[next].Word is TimeWord.Month or TimeWord.Quarter or TimeWord.Week)
                return false;
            slice = Slice.Months(of ?? anchor.Today.Year, first ? 1 : 13 - count, count, Grain.Month);
            return true;
        }

        if (count is not (3 or 6 or 9))
            return false;
        var year = YearGrammar.TakeAfter(line, anchor, ref next);
        var before = line[i - 1].Word;
        var isReport = before is TimeWord.Reporting or TimeWord.Remind or TimeWord.CountNoun
            || (before == TimeWord.Compound && line.Is(i - 2, TimeWord.Remind));
        var isBareNine = count == 9 && before is TimeWord.None or TimeWord.Trong && line[next].Word is TimeWord.None;
        slice = Slice.Months(year ?? anchor.Today.Year, 1, count, Grain.Month);
        return (year is not null || isReport || isBareNine) && !line[next].Is('/') && !line.Is(next, TimeWord.Digit) && !line.Is(next, TimeWord.Lan)
            && !line[next].IsNumber && line[next].Word is not (TimeWord.Toi or TimeWord.Qua or TimeWord.More or TimeWord.Vua or TimeWord.Sau)
            && !(line.Is(next, TimeWord.Truoc) && !line.Is(next + 1, TimeWord.Day) && !line[next + 1].IsNumber);
    }

    /// <summary>"nửa đầu năm", "nửa cuối tháng 6", "first half of 2026".</summary>
    private static bool TryReadHalf(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = line.Is(i, TimeWord.The) ? i + 1 : i;
        if (line.Is(i, TimeWord.HourLetter) && line[i].Capital && !line[i - 1].IsNumber && line[i + 1] is { IsNumber: true, Glued: true, Value: 1 or 2, Digits: 1 } h)
        {
            next = i + 2;
            slice = Slice.Months(YearGrammar.TakeAfter(line, anchor, ref next) ?? anchor.Today.Year, h.Value == 1 ? 1 : 7, 6, Grain.Month);
            return true;
        }

        var isVietnamese = line.Is(next, TimeWord.HalfOf) && (line.Is(next + 1, TimeWord.Dau) || line.Is(next + 1, TimeWord.Cuoi));
        var isEnglish = (line.Is(next, TimeWord.FirstOf) || line.Is(next, TimeWord.SecondOf)) && line.Is(next + 1, TimeWord.Half);
        if (!isVietnamese && !isEnglish)
            return false;
        var first = line.Is(next + 1, TimeWord.Dau) || line.Is(next, TimeWord.FirstOf);
        next += 2;
        if (line.Is(next, TimeWord.Of))
            next++;
        if (line.Is(next, TimeWord.The))
            next++;
        if (TryReadMonth(line, next, anchor, out var month, out var after))
        {
            next = after;
            var middle = month.From.AddDays(15);
            slice = first ? month with { To = middle, Grain = Grain.Day } : month with { From = middle, Grain = Grain.Day, IsEnd = true };
            return true;
        }

        var year = YearGrammar.TakeAfter(line, anchor, ref next);
        if (year is null && !line.Is(next, TimeWord.Year))
            return false;
        next += year is null ? 1 : 0;
        slice = Slice.Months(year ?? anchor.Today.Year, first ? 1 : 7, 6, Grain.Month) with { IsEnd = !first };
        return true;
    }

    /// <summary>"đầu", "giữa", "cuối" of a week, month, quarter or year; alone, of the present one.</summary>
    private static bool TryReadEdge(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = line.Is(i, TimeWord.The) ? i + 1 : i;
        if (TryReadWeekend(line, next, anchor, out slice, out next))
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
        if (line.Is(next, TimeWord.Of) || line[next].Is('-'))
            next++;
        if (line.Is(next, TimeWord.The))
            next++;
        return TryReadThird(line, anchor, which, ref next, out slice);
    }

    private static bool TryReadThird(TokenLine line, Anchor anchor, int third, ref int next, out Slice slice)
    {
        slice = default;
        if (TryReadMonth(line, next, anchor, out var month, out var after) || TryReadBare(line, next, TimeWord.Month, anchor.MonthFromNow(0), out month, out after))
        {
            slice = month with
            {
                From = month.From.AddDays(third * 10),
                To = third == 2 ? month.To : month.From.AddDays((third + 1) * 10),
                Grain = Grain.Day,
            };
        }
        else if (PeriodGrammar.TryReadWeek(line, next, anchor, out var week, out after) || TryReadBare(line, next, TimeWord.Week, anchor.WeekFromNow(0), out week, out after))
        {
            var (first, days) = third switch { 0 => (0, 2), 1 => (2, 2), _ => (5, 2) };
            slice = new Slice(week.From.AddDays(first), week.From.AddDays(first + days), Grain.Day);
        }
        else if (TryReadQuarter(line, next, anchor, out var quarter, out after) || TryReadBare(line, next, TimeWord.Quarter, anchor.QuarterFromNow(0), out quarter, out after))
            slice = quarter with { From = quarter.From.AddMonths(third), To = quarter.From.AddMonths(third + 1), Grain = Grain.Month };
        else if (YearGrammar.TryReadYear(line, next, anchor, out var year, out after) || TryReadBareYear(line, next, anchor, out year, out after))
            slice = third == 1 ? Slice.Months(year, 5, 4, Grain.Month) : Slice.Months(year, third == 0 ? 1 : 10, 3, Grain.Month);
        else if (line.Is(next, TimeWord.Day) && !line[next + 1].IsNumber && third == 2)
        {
            after = line.Is(next + 1, TimeWord.Nay) ? next + 2 : next + 1;
            var today = Slice.Day(anchor.Today);
            slice = today with { From = today.From.AddHours(15) };
        }
        else
            return false;
        slice = slice with { IsEnd = third == 2 };
        next = after;
        return true;
    }

    private static bool TryReadBareYear(TokenLine line, int i, Anchor anchor, out int year, out int next)
    {
        (year, next) = (anchor.Today.Year, i + 1);
        return line.Is(i, TimeWord.Year) && line.Trusts(i);
    }

    private static bool TryReadBare(TokenLine line, int i, TimeWord word, Slice present, out Slice slice, out int next)
    {
        (slice, next) = (present, i + 1);
        return line.Is(i, word) && line.Trusts(i);
    }

    private static bool TryReadMonth(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        if (EnglishDateGrammar.MonthOf(line[i]) is { } named)
        {
            next = i + 1;
            slice = Slice.Month(YearGrammar.TakeAfter(line, anchor, ref next) ?? anchor.YearOfMonth(named, Direction.Nearest), named);
            return true;
        }

        return MonthGrammar.TryRead(line, i, anchor, out var term, out next)
            && Take(YearGrammar.Complete(line, anchor, term, ref next), anchor, out slice);
    }

    private static bool TryReadQuarter(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        return QuarterGrammar.TryRead(line, i, anchor, out var term, out next) && Take(term, anchor, out slice);
    }

    private static bool Take(Term term, Anchor anchor, out Slice slice)
    {
        var found = term.Resolve(anchor);
        slice = found ?? default;
        return found is not null;
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

    /// <summary>"giai đoạn 2021-2025", "năm 2025 - 2026".</summary>
    private static bool TryReadYears(TokenLine line, int i, out Slice slice, out int next)
    {
        slice = default;
        var at = line.Is(i, TimeWord.Year) ? i + 1 : i;
        next = at + 3;
        var isRange = Numbers.IsYear(line[at]) && line[at + 1].Is('-') && Numbers.IsYear(line[at + 2])
            && line[at].Value < line[at + 2].Value && line[at + 2].Value - line[at].Value <= 30;
        if (!isRange || (line[at - 1].Kind == TokenKind.Symbol && line[at].Glued) || (line[at + 3].Is('-') && line[at + 3].Glued) || line[at + 3].Is('/'))
            return false;
        slice = Slice.Months(line[at].Value, 1, 12 * (line[at + 2].Value - line[at].Value + 1), Grain.Year);
        return true;
    }
}
