namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"6 tháng đầu năm", "9 tháng", "nửa cuối năm", "tuần thứ 2 tháng 6", "giai đoạn 2021-2025", and the edges of periods.</summary>
internal static class PartOfPeriodGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        if (!TryReadWeekOfMonth(line, i, anchor, out var slice, out next) && !TryReadSchoolYear(line, i, out slice, out next)
            && !TryReadMonthsOfYear(line, i, anchor, out slice, out next) && !TryReadHalf(line, i, anchor, out slice, out next)
            && !EdgeUnitGrammar.TryRead(line, i, anchor, out slice, out next)
            && !EdgeGrammar.TryRead(line, i, anchor, out slice, out next) && !TryReadYears(line, i, out slice, out next))
            return false;
        term = new Term.Known(slice);
        return true;
    }

    /// <summary>"tuần thứ 2 tháng 6", "tuần 2 của tháng": seven days counted from the 1st.</summary>
    private static bool TryReadWeekOfMonth(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        next = i + 1;
        if (!line.Is(i, TimeWord.Week) || !line.Trusts(i))
            return false;
        if (line.Is(next, TimeWord.Thu))
            next++;
        var isFour = line.Is(next, TimeWord.Tu);
        if (!Numbers.TryRead(line, next, out var number, out var after) && !isFour)
            return false;
        (number, next) = isFour ? (4, next + 1) : (number, after);
        var at = line.Is(next, TimeWord.Of) ? next + 1 : next;
        if (number is < 1 or > 4 || !line.Is(at, TimeWord.Month) || !WholePeriodGrammar.TryRead(line, at, anchor, out var month, out next))
            return false;
        slice = Slice.Days(DateOnly.FromDateTime(month.From.AddDays((number - 1) * 7)), DateOnly.FromDateTime(month.From.AddDays(number * 7)), Grain.Week);
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
        var isBareNine = count == 9 && before is TimeWord.None or TimeWord.Trong && line[next].Word is TimeWord.None or TimeWord.Particle;
        slice = Slice.Months(year ?? anchor.Today.Year, 1, count, Grain.Month);
        return (year is not null || isReport || isBareNine) && !line[next].Is('/') && !line.Is(next, TimeWord.Digit) && !line.Is(next, TimeWord.Lan)
            && !line[next].IsNumber && line[next].Word is not (TimeWord.Toi or TimeWord.Qua or TimeWord.More or TimeWord.Vua or TimeWord.Sau)
            && !(line.Is(next, TimeWord.Truoc) && !line.Is(next + 1, TimeWord.Day) && !line[next + 1].IsNumber);
    }

    /// <summary>"nửa đầu năm", "nửa năm cuối", "nửa cuối tháng 6", "nửa đầu quý III", "first half of 2026".</summary>
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

        if (line.Is(next, TimeWord.HalfOf, TimeWord.Year) && line[next + 2].Word is TimeWord.Dau or TimeWord.Cuoi)
        {
            var early = line.Is(next + 2, TimeWord.Dau);
            next += 3;
            slice = Slice.Months(YearGrammar.TakeAfter(line, anchor, ref next) ?? anchor.Today.Year, early ? 1 : 7, 6, Grain.Month) with { IsEnd = !early };
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
        if (WholePeriodGrammar.TryReadMonth(line, next, anchor, out var month, out var after))
        {
            next = after;
            var middle = month.From.AddDays(15);
            slice = first ? month with { To = middle, Grain = Grain.Day } : month with { From = middle, Grain = Grain.Day, IsEnd = true };
            return true;
        }

        if (line.Is(next, TimeWord.Quarter) && WholePeriodGrammar.TryRead(line, next, anchor, out var quarter, out after))
        {
            next = after;
            var middle = quarter.From.AddMonths(1).AddDays(15);
            slice = first ? quarter with { To = middle, Grain = Grain.Day } : quarter with { From = middle, Grain = Grain.Day, IsEnd = true };
            return true;
        }

        var year = YearGrammar.TakeAfter(line, anchor, ref next);
        if (year is null && (!line.Is(next, TimeWord.Year) || line.Is(next + 1, TimeWord.Hoc)))
            return false;
        next += year is null ? 1 : 0;
        slice = Slice.Months(year ?? anchor.Today.Year, first ? 1 : 7, 6, Grain.Month) with { IsEnd = !first };
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
