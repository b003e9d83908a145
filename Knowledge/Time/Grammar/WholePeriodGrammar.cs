namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The week, month, quarter or year that a part is taken of: "tháng 6", "quý sau", "năm 2027"; its word alone is the present one.</summary>
internal static class WholePeriodGrammar
{
    /// <summary>Reads one, and "của" or "of the" before it.</summary>
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Slice period, out int next)
    {
        if (line.Is(i, TimeWord.Of) || line.Is(i, TimeWord.Trong) || line[i].Is('-'))
            i++;
        if (line.Is(i, TimeWord.The))
            i++;
        return TryReadMonth(line, i, anchor, out period, out next) || TryReadBare(line, i, TimeWord.Month, anchor.MonthFromNow(0), out period, out next)
            || WeekGrammar.TryRead(line, i, anchor, out period, out next) || TryReadBare(line, i, TimeWord.Week, anchor.WeekFromNow(0), out period, out next)
            || TryReadQuarter(line, i, anchor, out period, out next) || TryReadBare(line, i, TimeWord.Quarter, anchor.QuarterFromNow(0), out period, out next)
            || TryReadYear(line, i, anchor, out period, out next);
    }

    internal static bool TryReadMonth(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
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

    /// <summary>"năm sau", "năm" alone; a school year is none.</summary>
    private static bool TryReadYear(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        if (line.Is(i, TimeWord.Year, TimeWord.Hoc))
        {
            next = i;
            return false;
        }

        if (YearGrammar.TryReadYear(line, i, anchor, out var year, out next))
        {
            slice = Slice.Year(year);
            return true;
        }

        return TryReadBare(line, i, TimeWord.Year, Slice.Year(anchor.Today.Year), out slice, out next);
    }

    private static bool TryReadBare(TokenLine line, int i, TimeWord word, Slice present, out Slice slice, out int next)
    {
        (slice, next) = (present, i + 1);
        return line.Is(i, word) && line.Trusts(i) && !line[next].IsNumber;
    }

    private static bool Take(Term term, Anchor anchor, out Slice slice)
    {
        var found = term.Resolve(anchor);
        slice = found ?? default;
        return found is not null;
    }
}
