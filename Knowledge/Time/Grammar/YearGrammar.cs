namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"năm 2026", "năm nay", "cả năm", "this year", "in 2026"; not "năm người", not "Việt Nam".</summary>
internal static class YearGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (TryReadYear(line, i, anchor, out var year, out next))
        {
            term = new Term.Known(Slice.Year(year));
            return true;
        }

        var isBare = Numbers.IsYear(line[i]) && !IsJoined(line, i)
            && line[i - 1].Word is TimeWord.In or TimeWord.Tu or TimeWord.From or TimeWord.Trong or TimeWord.By or TimeWord.Before or TimeWord.After or TimeWord.Since or TimeWord.Until or TimeWord.Den or TimeWord.Het or TimeWord.Of;
        if (!isBare || line[i + 1].Word is TimeWord.CountNoun or TimeWord.Ho || (line[i + 1].IsForeign && !IsOfPlans(line[i].Value)))
            return false;
        next = i + 1;
        term = new Term.Known(Slice.Year(line[i].Value));
        return true;
    }

    /// <summary>Between "từ" and "đến" such a number is a year even where a noun follows.</summary>
    private static bool IsOfPlans(int year) => year is >= 2015 and <= 2050;

    /// <summary>A year with its word, numbered or pointed at.</summary>
    internal static bool TryReadYear(TokenLine line, int i, Anchor anchor, out int year, out int next)
    {
        year = anchor.Today.Year;
        next = i;
        if (Pointing.Before(line, i, out var after) is { } before && line.Is(after, TimeWord.Year))
        {
            year += before;
            next = after + 1;
            return true;
        }

        var at = line.Is(i, TimeWord.Ca) && line.Trusts(i) ? i + 1 : i;
        if (!line.Is(at, TimeWord.Year) || !IsYearWord(line, at))
            return false;
        if (DateGrammar.YearAfter(line, at, out next) is { } numbered)
        {
            year = numbered;
            return true;
        }

        if (Pointing.Of(line, at + 1, out next) is { } offset)
        {
            year += offset;
            return true;
        }

        next = at + 1;
        return at > i && !line.Is(next, TimeWord.Hoc);
    }

    /// <summary>A year with or without its word and slash after a quarter or a half: "/2025", "năm 2025", "2025", "năm nay".</summary>
    internal static int? TakeAfter(TokenLine line, Anchor anchor, ref int next)
    {
        var at = line[next].Is('/') || line[next].Is('-') || line[next].Is(',') || line.Is(next, TimeWord.Of) ? next + 1 : next;
        if (Numbers.IsYear(line[at]) && !(line[next].Is('-') && !line[next].Glued))
        {
            next = at + 1;
            return line[at].Value;
        }

        if (IsShortYear(line, next))
        {
            next = at + 1;
            return 2000 + line[at].Value;
        }

        if (line.Is(at, TimeWord.Year) && line[at].Loose && Numbers.IsYear(line[at + 1]))
        {
            next = at + 2;
            return line[at + 1].Value;
        }

        if (!TryReadYear(line, at, anchor, out var year, out var after))
            return null;
        next = after;
        return year;
    }

    /// <summary>"15/12 năm trước", "tháng 3 năm sau": the year said after a date or month that lacks it.</summary>
    internal static Term Complete(TokenLine line, Anchor anchor, Term term, ref int next)
    {
        var lacksYear = term is Term.DayOf { Month: not null, Year: null } or Term.MonthOf { Year: null, Direction: Direction.Nearest };
        if (!lacksYear || line.Is(next, TimeWord.Ca) || !TryReadYear(line, next, anchor, out var year, out var after))
            return term;
        next = after;
        return term is Term.DayOf day ? day with { Year = year } : ((Term.MonthOf)term) with { Year = year };
    }

    /// <summary>"/26" after a quarter or month.</summary>
    internal static bool IsShortYear(TokenLine line, int i) =>
        line[i].Is('/') && line[i].Glued && line[i + 1] is { IsNumber: true, Glued: true, Digits: 2, Value: >= 20 and < 50 } && !line[i + 2].Is('/');

    private static bool IsYearWord(TokenLine line, int i)
    {
        if (line[i].Capital && line[i].Loose && (i > 0 || line.IsMarked || line[i + 1].Capital))
            return false;
        if (line[i].Loose && line[i - 1].IsForeign)
            return !line.IsMarked && !IsPlace(line, i - 1);
        return line.Trusts(i) || line[i - 1].IsNumber;
    }

    private static bool IsPlace(TokenLine line, int i) =>
        line.Text.AsSpan(line[i].Start, line[i].End - line[i].Start) is var word
        && (word.Equals("viet", StringComparison.OrdinalIgnoreCase) || word.Equals("mien", StringComparison.OrdinalIgnoreCase)
            || word.Equals("phia", StringComparison.OrdinalIgnoreCase) || word.Equals("ha", StringComparison.OrdinalIgnoreCase));

    private static bool IsJoined(TokenLine line, int i) =>
        (line[i].Glued && line[i - 1].Kind == TokenKind.Symbol) || (line[i + 1] is { Glued: true, Kind: TokenKind.Symbol } && line[i + 2].Glued && (line[i + 1].Is('/') || line[i + 1].Is('.')));
}
