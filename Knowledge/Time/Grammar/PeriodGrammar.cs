namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Weeks, months, quarters, years and their parts: all that is longer than a day.</summary>
internal static class PeriodGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        if (PartOfPeriodGrammar.TryRead(line, i, anchor, out term, out next))
            return true;
        if (WeekGrammar.TryRead(line, i, anchor, out var week, out next))
        {
            term = new Term.Known(week);
            return true;
        }

        if (TryReadNextUnit(line, i, anchor, out term, out next))
            return true;
        return MonthGrammar.TryRead(line, i, anchor, out term, out next) || QuarterGrammar.TryRead(line, i, anchor, out term, out next)
            || YearGrammar.TryRead(line, i, anchor, out term, out next) || TryReadPresent(line, i, anchor, out term, out next);
    }

    /// <summary>"sang tuần", "sang năm": the next one.</summary>
    private static bool TryReadNextUnit(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i + 2;
        var isGoingOver = line[i] is { Word: TimeWord.Morning, Loose: true } && line.Folded(i).SequenceEqual("sang") && line.Trusts(i + 1) && !line[i + 1].Capital;
        if (!isGoingOver || line[next].IsNumber || line[next].Value > 0 || Pointing.Of(line, next, out _) is not null)
            return false;
        Slice? slice = line[i + 1].Word switch
        {
            TimeWord.Week => anchor.WeekFromNow(1),
            TimeWord.Month => anchor.MonthFromNow(1),
            TimeWord.Quarter => anchor.QuarterFromNow(1),
            TimeWord.Year when !line[i + 1].Loose || line[next].Kind != TokenKind.Word => Slice.Year(anchor.Today.Year + 1),
            _ => null,
        };
        if (slice is not { } following)
            return false;
        term = new Term.Known(following);
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
