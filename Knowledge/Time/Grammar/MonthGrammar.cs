namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"tháng 3", "tháng 3/2026", "tháng này", "T6/2026", "3/2026", "June 2026", "next month".</summary>
internal static class MonthGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (line.Is(i, TimeWord.Month))
            return TryReadNumbered(line, i, out term, out next) || TryReadPointed(line, i, anchor, out term, out next);
        if (Pointing.Before(line, i, out var after) is { } offset && line.Is(after, TimeWord.Month))
        {
            next = after + 1;
            term = new Term.Known(anchor.MonthFromNow(offset));
            return true;
        }

        return TryReadFigures(line, i, out term, out next) || TryReadEnglish(line, i, out term, out next);
    }

    /// <summary>The number and the year after the word "tháng".</summary>
    internal static bool TryReadAfterWord(TokenLine line, int i, out int month, out int? year, out int next)
    {
        year = null;
        month = 0;
        next = i + 1;
        if (line.Is(i, TimeWord.Tu))
            month = 4;
        else if (line[i].Digits > 2 || !Numbers.TryRead(line, i, out month, out next))
            return false;
        if (month is < 1 or > 12)
            return false;
        if (line.Is(i, TimeWord.Year) && Numbers.IsYear(line[next]))
            return false;
        if ((line[next].Is('/') || line[next].Is('-')) && Numbers.IsYear(line[next + 1]))
        {
            year = line[next + 1].Value;
            next += 2;
        }
        else if (YearGrammar.IsShortYear(line, next))
        {
            year = 2000 + line[next + 1].Value;
            next += 2;
        }
        else if (line.Is(next, TimeWord.Year) && DateGrammar.YearAfter(line, next, out var after) is { } said)
            (year, next) = (said, after);
        else if (line[next].Is(',') && line.Is(next + 1, TimeWord.Year) && DateGrammar.YearAfter(line, next + 1, out after) is { } later)
            (year, next) = (later, after);
        return !(line[next].Is('.') && line[next + 1] is { Kind: TokenKind.Number, Glued: true });
    }

    private static bool TryReadNumbered(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        next = i;
        if ((!line.Trusts(i) && line[i].Capital) || !TryReadAfterWord(line, i + 1, out var month, out var year, out next))
            return false;
        var direction = Direction.Nearest;
        if (year is null)
            ReadDirection(line, ref next, ref direction);
        term = new Term.MonthOf(month, year, direction);
        return true;
    }

    private static void ReadDirection(TokenLine line, ref int next, ref Direction direction)
    {
        if (line.Is(next, TimeWord.Toi) && line.Trusts(next) && !line[next + 1].IsNumber && !line.Is(next + 1, TimeWord.Month))
            (direction, next) = (Direction.Future, next + 1);
        else if (line.Is(next, TimeWord.Vua) && (line.Is(next + 1, TimeWord.Roi) || line.Is(next + 1, TimeWord.Qua)))
            (direction, next) = (Direction.Past, next + 2);
        else if (line.Is(next, TimeWord.About, TimeWord.Toi))
            (direction, next) = (Direction.Future, next + 2);
        else if (line.Is(next, TimeWord.This) && !line[next].Loose && !line.Is(next + 1, TimeWord.Month))
            next++;
    }

    private static bool TryReadPointed(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        if (Pointing.Of(line, i + 1, out next) is not { } offset || (!line.Trusts(i) && line[i].Capital))
            return false;
        term = new Term.Known(anchor.MonthFromNow(offset));
        return true;
    }

    private static bool TryReadFigures(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        next = i;
        var at = line.Is(i, TimeWord.T) && line[i + 1].Glued ? i + 1 : i;
        var isMonth = line[at] is { IsNumber: true, Digits: <= 2, Value: >= 1 and <= 12 } && line[at + 1].Is('/') && line[at + 1].Glued
            && line[at + 2].Glued && Numbers.IsYear(line[at + 2]) && !line[at + 3].Is('/') && !(line[i - 1].Is('/') && line[i].Glued);
        if (!isMonth)
        {
            if (at == i || (line[i].Glued && line[i - 1].Kind == TokenKind.Number) || line[at] is not { IsNumber: true, Digits: <= 2, Value: >= 8 and <= 12 })
                return false;
            next = at + 1;
            term = new Term.MonthOf(line[at].Value, null);
            return true;
        }

        next = at + 3;
        term = new Term.MonthOf(line[at].Value, line[at + 2].Value);
        return true;
    }

    private static bool TryReadEnglish(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        next = i + 1;
        if (EnglishDateGrammar.MonthOf(line[i]) is not { } month)
            return false;
        var hasYear = Numbers.IsYear(line[next]);
        var isShort = line[i].End - line[i].Start == 3 && month != 5;
        var isSure = hasYear || (line.Is(i, TimeWord.MonthName) && !isShort && (!line.IsMarked || line[i].Capital))
            || (line[i].Capital && !line.IsMarked && line[i - 1].Word is TimeWord.In or TimeWord.Of or TimeWord.Since or TimeWord.Until or TimeWord.By or TimeWord.Before or TimeWord.After or TimeWord.This or TimeWord.From or TimeWord.To);
        if (!isSure)
            return false;
        term = new Term.MonthOf(month, hasYear ? line[next].Value : null);
        next += hasYear ? 1 : 0;
        return true;
    }
}
