namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The later items of a list whose word is said once: the 4 and 6 of "thứ 2, 4, 6", the 15 of "ngày 10, 15 và 20/6".</summary>
internal static class ListGrammar
{
    /// <summary>No list of people has more items.</summary>
    internal const int LongestList = 12;

    /// <summary>"," or a word for "and", "or".</summary>
    internal static bool IsSeparator(Token token) => token.Is(',') || token.Is(TimeWord.And) || token.Is(TimeWord.Or);

    /// <summary>Where the last item begins in the list whose first separator stands at a place.</summary>
    internal static int LastItem(TokenLine line, int separator)
    {
        var item = separator + 1;
        for (var items = 0; items < LongestList && line[item].IsNumber && IsSeparator(line[item + 1]) && IsItem(line, item + 2); items++)
            item += 2;
        return item;
    }

    /// <summary>Reads one item as what its list is of.</summary>
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i + 1;
        if (line[i] is not { IsNumber: true, Digits: <= 2 } || !IsSeparator(line[i - 1]) || !IsFollowed(line, i))
            return false;
        var first = i;
        for (var items = 0; items < LongestList && IsSeparator(line[first - 1]) && line[first - 2].IsNumber; items++)
            first -= 2;
        if (first == i)
            return false;
        var word = line[first - 1];
        var value = line[i].Value;
        if ((word.Is(TimeWord.Thu) || (word.Is(TimeWord.T) && line[first].Glued)) && value is >= 2 and <= 7 && line[i].Digits == 1)
        {
            WeekdayGrammar.TryReadWeek(line, next, out var week, out var direction, out next);
            term = new Term.WeekdayOf(value - 2, week ?? WeekOfLast(line, i), direction);
            return true;
        }

        if ((word.Is(TimeWord.Day) || word.Is(TimeWord.Mung)) && value is >= 1 and <= 31 && !line[next].Is('/'))
        {
            var last = LastItem(line, i - 1);
            var day = new Term.DayOf(value, null, null);
            term = last != i && DateGrammar.TryReadDate(line, last, anchor, out var end) ? day.Inherit(end) : day;
            return true;
        }

        if (word.Is(TimeWord.Month) && value is >= 1 and <= 12)
            term = new Term.MonthOf(value, null);
        return term is not null;
    }

    private static int? WeekOfLast(TokenLine line, int i)
    {
        var last = LastItem(line, i - 1);
        return last != i && WeekdayGrammar.TryReadWeek(line, last + 1, out var week, out _, out _) ? week : null;
    }

    private static bool IsItem(TokenLine line, int i) => line[i].IsNumber || line[i].Word is TimeWord.Thu or TimeWord.Day or TimeWord.T;

    /// <summary>What follows an item leaves it a day: the end, a mark, the next item, a week or month; not "4 người".</summary>
    private static bool IsFollowed(TokenLine line, int i)
    {
        var next = line[i + 1];
        return next.Kind switch
        {
            TokenKind.None => true,
            TokenKind.Number => false,
            TokenKind.Symbol => !next.Is('%') && !next.Is('/') && !(next.Is('.') && line[i + 2] is { Kind: TokenKind.Number, Glued: true }) && !next.Is('-') && !next.Is(':'),
            _ => next.Word is TimeWord.And or TimeWord.Or or TimeWord.Week or TimeWord.Month or TimeWord.Each or TimeWord.Every or TimeWord.Luc or TimeWord.Of or TimeWord.This or TimeWord.Particle
                && !(next.Is(TimeWord.Week) && Pointing.Of(line, i + 2, out _) is null) && !(next.Is(TimeWord.Month) && Pointing.Of(line, i + 2, out _) is null && !line[i + 2].IsNumber),
        };
    }
}
