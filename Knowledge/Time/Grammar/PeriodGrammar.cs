namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Weeks, months, quarters, years and their parts: all that is longer than a day.</summary>
internal static class PeriodGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        if (PartOfPeriodGrammar.TryRead(line, i, anchor, out term, out next))
            return true;
        if (TryReadWeek(line, i, anchor, out var week, out next))
        {
            term = new Term.Known(week);
            return true;
        }

        return MonthGrammar.TryRead(line, i, anchor, out term, out next) || QuarterGrammar.TryRead(line, i, anchor, out term, out next)
            || YearGrammar.TryRead(line, i, anchor, out term, out next) || TryReadPresent(line, i, anchor, out term, out next);
    }

    /// <summary>"tuần này", "tuần sau", "next week".</summary>
    internal static bool TryReadWeek(TokenLine line, int i, Anchor anchor, out Slice slice, out int next)
    {
        slice = default;
        if (Pointing.Before(line, i, out next) is { } before && line.Is(next, TimeWord.Week))
        {
            next++;
            slice = anchor.WeekFromNow(before);
            return true;
        }

        if (!line.Is(i, TimeWord.Week) || !line.Trusts(i) || Pointing.Of(line, i + 1, out next) is not { } offset)
            return false;
        slice = anchor.WeekFromNow(offset);
        return true;
    }

    /// <summary>"trong tuần", "hết quý", "trong ngày": the present one.</summary>
    private static bool TryReadPresent(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i + 1;
        if (line[i - 1].Word is not (TimeWord.Trong or TimeWord.Het) || !line.Trusts(i) || line[i].Capital || line[next].IsNumber || line[next].IsForeign)
            return false;
        Slice? slice = line[i].Word switch
        {
            TimeWord.Day => Slice.Day(anchor.Today),
            TimeWord.Week => anchor.WeekFromNow(0),
            TimeWord.Month => anchor.MonthFromNow(0),
            TimeWord.Quarter => anchor.QuarterFromNow(0),
            TimeWord.Year => Slice.Year(anchor.Today.Year),
            _ => null,
        };
        if (slice is not { } present)
            return false;
        term = new Term.Known(present);
        return true;
    }
}
