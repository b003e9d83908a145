namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"June 10", "10 June 2026", "the 10th of June", "June 10th, 2026".</summary>
internal static class EnglishDateGrammar
{
    internal static bool TryRead(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (line.Is(i, TimeWord.The))
            next++;
        if (line[next].IsNumber)
            return TryReadDayFirst(line, next, out term, out next);
        return MonthOf(line[next]) is { } month && TryReadMonthFirst(line, next, month, out term, out next);
    }

    internal static int? MonthOf(Token token) =>
        token.Is(TimeWord.MonthName) || token.Is(TimeWord.AmbiguousMonthName) ? token.Value : null;

    private static bool TryReadDayFirst(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        var day = line[i].Value;
        next = i + 1;
        var isOrdinal = line[next].Is(TimeWord.OrdinalSuffix) && line[next].Glued;
        if (isOrdinal)
            next++;
        if (isOrdinal && StandsAlone(line, i, next))
        {
            term = new Term.DayOf(day, null, null);
            return day is >= 1 and <= 31;
        }

        if (line.Is(next, TimeWord.Of))
            next++;
        if (line[i].Digits > 2 || MonthOf(line[next]) is not { } month || !Anchor.Exists(2024, month, day))
            return false;
        next++;
        term = new Term.DayOf(day, month, TakeYear(line, ref next));
        return true;
    }

    /// <summary>"on the 20th", "every 20th", "the 20th of every month"; not "the 2nd task".</summary>
    private static bool StandsAlone(TokenLine line, int i, int next)
    {
        var isLed = line[i - 1].Word is TimeWord.The or TimeWord.Every or TimeWord.By or TimeWord.On or TimeWord.Before or TimeWord.After or TimeWord.Until;
        return isLed && (line[next].Kind != TokenKind.Word || line.Is(next, TimeWord.Of, TimeWord.Every) || line.Is(next, TimeWord.At));
    }

    private static bool TryReadMonthFirst(TokenLine line, int i, int month, out Term term, out int next)
    {
        term = null!;
        next = i + 1;
        if (line[next].Is('.'))
            next++;
        var day = line[next];
        if (line.Is(next, TimeWord.The))
            day = line[++next];
        if (!day.IsNumber || day.Digits > 2 || !Anchor.Exists(2024, month, day.Value))
            return false;
        next++;
        if (line[next].Is(TimeWord.OrdinalSuffix) && line[next].Glued)
            next++;
        term = new Term.DayOf(day.Value, month, TakeYear(line, ref next));
        return true;
    }

    private static int? TakeYear(TokenLine line, ref int next)
    {
        var at = line[next].Is(',') ? next + 1 : next;
        if (!Numbers.IsYear(line[at]))
            return null;
        next = at + 1;
        return line[at].Value;
    }
}
