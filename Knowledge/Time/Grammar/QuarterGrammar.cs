namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"quý II", "quý 2/2026", "Q4 2026", "quý này", "second quarter"; not "quý vị", not "anh Quý".</summary>
internal static class QuarterGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        next = i;
        if (TryReadEnglish(line, i, anchor, out term, out next))
            return true;
        if (!line.Is(i, TimeWord.Quarter) || !line.Trusts(i) || line[i - 1].IsNumber)
            return false;
        if (NumberOf(line, i + 1) is { } quarter)
        {
            next = i + 2;
            term = new Term.QuarterOf(quarter, YearGrammar.TakeAfter(line, anchor, ref next));
            return true;
        }

        var isName = line[i - 1].Is(TimeWord.Title) && line[i].Capital;
        if (isName || Pointing.Of(line, i + 1, out next) is not { } offset)
            return false;
        term = new Term.Known(anchor.QuarterFromNow(offset));
        return true;
    }

    /// <summary>1 to 4 in figures, Roman figures or words.</summary>
    internal static int? NumberOf(TokenLine line, int i)
    {
        var token = line[i];
        if (token.Is(TimeWord.Digit) && line.Is(i + 1, TimeWord.Lan))
            return null;
        var value = token.Word switch
        {
            TimeWord.None => token.Kind == TokenKind.Number && (!token.IsNumber || token.Digits > 1) ? 0 : token.Kind == TokenKind.Symbol ? 0 : token.Value,
            TimeWord.Digit => token.Value,
            TimeWord.Most => 1,
            TimeWord.Tu => 4,
            _ => 0,
        };
        var isDecimal = (line[i + 1].Is('.') || line[i + 1].Is(',')) && line[i + 2] is { Kind: TokenKind.Number, Glued: true };
        return value is >= 1 and <= 4 && !isDecimal && !token.Blocked ? value : null;
    }

    private static bool TryReadEnglish(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        if (Pointing.Before(line, i, out next) is { } offset && line.Is(next, TimeWord.Quarter))
        {
            next++;
            term = new Term.Known(anchor.QuarterFromNow(offset));
            return true;
        }

        var at = line.Is(i, TimeWord.The) ? i + 1 : i;
        if (line[at].Word is not (TimeWord.FirstOf or TimeWord.SecondOf or TimeWord.ThirdOf or TimeWord.FourthOf) || !line.Is(at + 1, TimeWord.Quarter))
            return false;
        next = at + 2;
        term = new Term.QuarterOf(line[at].Value, YearGrammar.TakeAfter(line, anchor, ref next));
        return true;
    }
}
