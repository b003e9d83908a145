namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"10/6", "10-6-2026", "2026-06-10", "ngày 10 tháng 6 năm 2026", "mùng 5", "ngày mười lăm", "ngày 5 tháng sau".</summary>
internal static class DateGrammar
{
    internal static bool TryRead(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (IsDayWord(line, i) && TryReadAfterDayWord(line, i + 1, out term, out next))
            return true;
        if (!line[i].IsNumber && !line.Is(i, TimeWord.Digit) && !line.Is(i, TimeWord.Ten))
            return false;
        return TryReadFigures(line, i, false, out term, out next) || TryReadWords(line, i, Direction.Nearest, false, out term, out next);
    }

    private static bool IsDayWord(TokenLine line, int i) =>
        line.Is(i, TimeWord.Mung) || line.Is(i, TimeWord.Hom) || line.Is(i, TimeWord.Day);

    private static bool TryReadAfterDayWord(TokenLine line, int i, out Term term, out int next)
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

        return TryReadWords(line, i, direction, true, out term, out next);
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

    /// <summary>"9/12 đơn vị", "1/2 ngày", "24/7" round the clock: shares, not dates.</summary>
    private static bool IsFraction(TokenLine line, int i)
    {
        var after = line[i + 3];
        if (line[i].Value == 24 && line[i + 2].Value == 7 && line[i + 2].Digits == 1)
            return true;
        if (after.Is(TimeWord.CountNoun))
            return !line.Is(i + 4, TimeWord.Gi);
        return line[i].Value < line[i + 2].Value && (after.Is(TimeWord.Day) || after.Is(TimeWord.NumberedHard) || after.Is(TimeWord.Reporting));
    }

    private static bool TryReadWords(TokenLine line, int i, Direction direction, bool afterDayWord, out Term term, out int next)
    {
        term = null!;
        if (!Numbers.TryRead(line, i, out var day, out next) || day is < 1 or > 31 || line[i].Digits > 2)
            return false;
        if (line.Is(next, TimeWord.Month))
            return TryReadMonthAfter(line, day, direction, afterDayWord, ref next, out term);
        term = new Term.DayOf(day, null, null, direction);
        return afterDayWord && !IsOther(line, i, next);
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
        if (!afterDayWord || Pointing.Of(line, next + 1, out after) is not { } months)
            return false;
        next = after;
        term = new Term.DayOfMonthFromNow(day, months);
        return true;
    }

    /// <summary>The year in "năm 2026"; for relative years see <see cref="YearGrammar"/>.</summary>
    internal static int? YearAfter(TokenLine line, int i, out int next)
    {
        next = i + 2;
        return Numbers.IsYear(line[i + 1]) ? line[i + 1].Value : null;
    }
}
