namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"10/6", "10-6-2026", "2026-06-10", "ngày 10 tháng 6 năm 2026", "mùng 5", "ngày mười lăm", "ngày 5 tháng sau".</summary>
internal static class DateGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        if (!TryReadSolar(line, i, anchor, out term, out next))
            return false;
        if (LunarGrammar.IsMeant(line, next) && term is Term.DayOf { Month: { } month } date)
            return LunarGrammar.TryTurn(line, anchor, date, month, ref next, out term);
        ReadDirection(line, ref next, ref term);
        return true;
    }

    private static bool TryReadSolar(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (IsDayWord(line, i) && TryReadAfterDayWord(line, i + 1, anchor, out term, out next))
            return true;
        if (!line[i].IsNumber && !line.Is(i, TimeWord.Digit) && !line.Is(i, TimeWord.Ten))
            return false;
        return TryReadFigures(line, i, false, out term, out next) || TryReadWords(line, i, anchor, Direction.Nearest, false, out term, out next);
    }

    /// <summary>A date in figures or words at a place, as the end of a list has it.</summary>
    internal static bool TryReadDate(TokenLine line, int i, Anchor anchor, out Term date) => TryReadSolar(line, i, anchor, out date, out _);

    /// <summary>"ngày 20 tới", "10/6 này", "ngày 5 vừa rồi".</summary>
    private static void ReadDirection(TokenLine line, ref int next, ref Term term)
    {
        if (term is not Term.DayOf { Year: null, Direction: Direction.Nearest } date)
            return;
        if ((line.Is(next, TimeWord.Toi) && line.Trusts(next) && EndsPhrase(line, next + 1)) || line.Is(next, TimeWord.About, TimeWord.Toi))
            (term, next) = (date with { Direction = Direction.Future }, line.Is(next, TimeWord.About) ? next + 2 : next + 1);
        else if (line.Is(next, TimeWord.Vua) && (line.Is(next + 1, TimeWord.Roi) || line.Is(next + 1, TimeWord.Qua)))
            (term, next) = (date with { Direction = Direction.Past }, next + 2);
        else if (line.Is(next, TimeWord.This) && !line[next].Loose && line[next].Traits.HasFlag(TokenTraits.Marked))
            (term, next) = (date.Month is null ? new Term.DayOfMonthFromNow(date.Day, 0) : date, next + 1);
    }

    private static bool EndsPhrase(TokenLine line, int i) => line[i].Kind != TokenKind.Number && line[i].Word is not (TimeWord.Day or TimeWord.Het);

    private static bool IsDayWord(TokenLine line, int i) =>
        line.Is(i, TimeWord.Mung) || line.Is(i, TimeWord.Hom) || line.Is(i, TimeWord.Day);

    private static bool TryReadAfterDayWord(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        var direction = line.Is(i - 1, TimeWord.Hom) ? Direction.Past : Direction.Nearest;
        if (line.Is(i, TimeWord.Mung))
            i++;
        if (TryReadFigures(line, i, true, out term, out next))
        {
            if (term is Term.DayOf { Year: null } day)
                term = day with { Direction = direction };
            return true;
        }

        return TryReadWords(line, i, anchor, direction, true, out term, out next);
    }

    private static bool TryReadFigures(TokenLine line, int i, bool afterDayWord, out Term term, out int next)
    {
        term = null!;
        next = i;
        var (first, separator, second) = (line[i], line[i + 1], line[i + 2]);
        var isPair = first.IsNumber && separator is { Kind: TokenKind.Symbol, Glued: true } && second is { IsNumber: true, Glued: true };
        if (!isPair || (separator.Value != '/' && separator.Value != '-' && separator.Value != '.') || (line[i - 1].Is('/') && first.Glued))
            return false;
        var third = line[i + 4];
        var isTriple = line[i + 3].Kind == TokenKind.Symbol && line[i + 3].Value == separator.Value && line[i + 3].Glued && third is { IsNumber: true, Glued: true };
        if (isTriple)
            return TryReadTriple(first, second, third, i, out term, out next);
        if (first.Digits > 2 || second.Digits > 2 || !Anchor.Exists(2024, second.Value, first.Value))
            return false;
        if (separator.Value != '/' && !(afterDayWord && separator.Value == '-'))
            return false;
        if (!afterDayWord && IsFraction(line, i))
            return false;
        next = i + 3;
        int? year = null;
        if (line.Is(next, TimeWord.Year) && YearAfter(line, next, out var after) is { } said)
            (year, next) = (said, after);
        term = new Term.DayOf(first.Value, second.Value, year);
        return true;
    }

    private static bool TryReadTriple(Token first, Token second, Token third, int i, out Term term, out int next)
    {
        next = i + 5;
        var isIso = first.Digits == 4;
        var (day, year) = isIso ? (third, first) : (first, third);
        var fullYear = year.Digits == 2 && !isIso ? 2000 + year.Value : year.Value;
        term = new Term.DayOf(day.Value, second.Value, fullYear);
        return day.Digits <= 2 && second.Digits <= 2 && year.Digits is 2 or 4 && fullYear is >= 1900 and <= 2199
            && Anchor.Exists(fullYear, second.Value, day.Value);
    }

    /// <summary>"9/12 đơn vị", "1/2 ngày", "tỷ lệ 3/4", "24/7" round the clock: shares, not dates.</summary>
    private static bool IsFraction(TokenLine line, int i)
    {
        var after = line[i + 3];
        if (line[i].Value < line[i + 2].Value && (line[i - 1].Is(TimeWord.Share) || (line[i - 1].Is(TimeWord.Odd) && line.Is(i - 2, TimeWord.Money)) || IsRestOfFraction(line, i)))
            return true;
        if (line[i].Value == 24 && line[i + 2].Value == 7 && line[i + 2].Digits == 1 && !after.Is(TimeWord.Year))
            return true;
        if (after.Is(TimeWord.CountNoun))
            return !line.Is(i + 4, TimeWord.Gi);
        return line[i].Value < line[i + 2].Value && (after.Is(TimeWord.Day) || after.Is(TimeWord.NumberedHard) || after.Is(TimeWord.Reporting));
    }

    /// <summary>"3/4 số hồ sơ đạt, còn 1/4": the other share of the same whole.</summary>
    private static bool IsRestOfFraction(TokenLine line, int i)
    {
        for (var j = i - 2; j >= Math.Max(1, i - 16); j--)
            if (line[j].Is('/') && line[j + 1].IsNumber && line[j + 1].Value == line[i + 2].Value && line[j - 1].IsNumber
                && line[j - 1].Value < line[j + 1].Value && line[j + 2].Word is TimeWord.CountNoun or TimeWord.NumberedHard or TimeWord.Reporting)
                return true;
        return false;
    }

    private static bool TryReadWords(TokenLine line, int i, Anchor anchor, Direction direction, bool afterDayWord, out Term term, out int next)
    {
        term = null!;
        if (!Numbers.TryRead(line, i, out var day, out next) || day is < 1 or > 31 || line[i].Digits > 2)
            return false;
        if (afterDayWord && (line.Is(next, TimeWord.Of) || line.Is(next, TimeWord.Trong)) && line.Is(next + 1, TimeWord.Month) && line[next + 2].Word is not (TimeWord.Cuoi or TimeWord.Dau))
            next++;
        if (line.Is(next, TimeWord.Month) && line[next + 1].Word is not (TimeWord.Cuoi or TimeWord.Dau))
            return TryReadMonthAfter(line, day, direction, afterDayWord, ref next, out term);
        if (afterDayWord && TryReadMonthOfPeriod(line, day, anchor, ref next, out term))
            return Anchor.Exists(2024, 1, day);
        term = new Term.DayOf(day, null, null, direction);
        return afterDayWord && !IsOther(line, i, next);
    }

    /// <summary>"ngày 15 tháng cuối quý", "ngày 5 của tháng đầu quý sau".</summary>
    private static bool TryReadMonthOfPeriod(TokenLine line, int day, Anchor anchor, ref int next, out Term term)
    {
        term = null!;
        var at = line.Is(next, TimeWord.Of) ? next + 1 : next;
        var ofEach = line.Is(at + 2, TimeWord.Of) ? at + 3 : at + 2;
        if (line.Is(at, TimeWord.Month, TimeWord.Cuoi) && line[ofEach].Word is TimeWord.Each or TimeWord.Every && line.Is(ofEach + 1, TimeWord.Quarter))
        {
            (term, next) = (new Term.DayOf(day, null, null), ofEach);
            return true;
        }

        if (!line.Is(at, TimeWord.Month) || !EdgeUnitGrammar.TryRead(line, at, anchor, out var month, out var after) || month.Grain != Grain.Month)
            return false;
        next = after;
        var isEach = line[next].Word is TimeWord.Each or TimeWord.Every && line.Is(next + 1, TimeWord.Quarter);
        term = isEach ? new Term.DayOf(day, null, null)
            : new Term.DayOf(Math.Min(day, DateTime.DaysInMonth(month.From.Year, month.From.Month)), month.From.Month, month.From.Year);
        return true;
    }

    /// <summary>After "ngày 3": a unit or a decimal tells that it was no date.</summary>
    private static bool IsOther(TokenLine line, int i, int next)
    {
        var isDecimal = (line[next].Is('.') || line[next].Is(',') || line[next].Is('/')) && line[next + 1] is { Kind: TokenKind.Number, Glued: true };
        return isDecimal || line[next].Is('%') || line[next].Is(TimeWord.HourLetter) || line[next].Is(TimeWord.Hour)
            || line[next].Is(TimeWord.CountNoun) || line[next].Is(TimeWord.Lan) || (line[i].Kind == TokenKind.Word && line[i].Is(TimeWord.Year));
    }

    private static bool TryReadMonthAfter(TokenLine line, int day, Direction direction, bool afterDayWord, ref int next, out Term term)
    {
        if (MonthGrammar.TryReadAfterWord(line, next + 1, out var month, out var year, out var after))
        {
            next = after;
            term = new Term.DayOf(day, month, year, direction);
            return Anchor.Exists(year ?? 2024, month, day);
        }

        term = null!;
        if (!afterDayWord || (Pointing.Of(line, next + 1, out after) ?? BareMonth(line, ref after)) is not { } months)
            return false;
        next = after;
        term = new Term.DayOfMonthFromNow(day, months);
        return true;
    }

    /// <summary>"ngày 20 của tháng": this month's.</summary>
    private static int? BareMonth(TokenLine line, ref int next)
    {
        next--;
        return line[next - 2].Word is TimeWord.Of or TimeWord.Trong ? 0 : null;
    }

    /// <summary>The year in "năm 2026"; for relative years see <see cref="YearGrammar"/>.</summary>
    internal static int? YearAfter(TokenLine line, int i, out int next)
    {
        return Numbers.TryReadYear(line, i + 1, out var year, out next) ? year : null;
    }
}
