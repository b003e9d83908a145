namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Numbers in digits and in words.</summary>
internal static class Numbers
{
    /// <summary>A whole number up to four digits, or up to ninety-nine in words ("mười lăm", "hai mươi mốt").</summary>
    internal static bool TryRead(TokenLine line, int i, out int value, out int next)
    {
        var token = line[i];
        (value, next) = (token.Value, i + 1);
        if (token.IsNumber)
            return true;
        if (!IsDigitWord(token))
        {
            return token.Is(TimeWord.Ten) && TryReadTens(line, i + 1, 10, out value, out next);
        }

        if (IsTens(line[i + 1]))
            return TryReadTens(line, i + 2, token.Value * 10, out value, out next);
        return true;
    }

    /// <summary>An amount with one decimal point or comma, or "a", "an".</summary>
    internal static bool TryReadAmount(TokenLine line, int i, out decimal amount, out int next)
    {
        (amount, next) = (1, i + 1);
        if (line.Is(i, TimeWord.A) && !line.IsMarked)
            return true;
        if (!TryRead(line, i, out var whole, out next))
            return false;
        amount = whole;
        var isDecimal = (line[next].Is(',') || line[next].Is('.')) && line[next].Glued && line[next + 1] is { IsNumber: true, Glued: true, Digits: <= 2 };
        if (!isDecimal || !line[i].IsNumber)
            return true;
        var scale = line[next + 1].Digits == 1 ? 10m : 100m;
        amount += line[next + 1].Value / scale;
        next += 2;
        return true;
    }

    /// <summary>A year of four digits that a plan may speak of.</summary>
    internal static bool IsYear(Token token) => token is { IsNumber: true, Digits: 4, Value: >= 1900 and <= 2199 };

    private static bool IsDigitWord(Token token) =>
        token.Is(TimeWord.Digit) || (token.Is(TimeWord.Year) && !token.Capital && token.Value == 5);

    private static bool IsTens(Token token) => token.Is(TimeWord.Tens) || (token.Is(TimeWord.Ten) && token.Loose);

    private static bool TryReadTens(TokenLine line, int i, int tens, out int value, out int next)
    {
        (value, next) = (tens, i);
        var unit = line[i];
        if (unit.Is(TimeWord.DayAfterTomorrow))
            (value, next) = (tens + 1, i + 1);
        else if (unit.Is(TimeWord.Digit) && unit.Value < 10)
            (value, next) = (tens + unit.Value, i + 1);
        else if (unit.Is(TimeWord.Tu) && tens > 10)
            (value, next) = (tens + 4, i + 1);
        return true;
    }
}
