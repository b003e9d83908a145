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
        if (token.Is(TimeWord.Ten))
            return TryReadTens(line, i + 1, 10, out value, out next);
        if (token.Is(TimeWord.EnglishTens))
            return TryReadEnglish(line, token.Value, out value, ref next);
        if (!IsDigitWord(token))
            return false;
        if (IsTens(line[i + 1]))
            return TryReadTens(line, i + 2, token.Value * 10, out value, out next);
        if (IsOneAfterTens(line, i))
            (value, next) = ((token.Value * 10) + 1, i + 2);
        else if (IsFiveAfterTens(line, i + 1))
            (value, next) = ((token.Value * 10) + 5, i + 2);
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
        if (TryReadFraction(line, i, ref amount, ref next) || TryReadUpTo(line, i, ref amount, ref next))
            return true;
        var isDecimal = (line[next].Is(',') || line[next].Is('.')) && line[next].Glued && line[next + 1] is { IsNumber: true, Glued: true, Digits: <= 2 };
        if (!isDecimal || !line[i].IsNumber)
            return true;
        var scale = line[next + 1].Digits == 1 ? 10m : 100m;
        amount += line[next + 1].Value / scale;
        next += 2;
        return true;
    }

    /// <summary>"1/2", "3/4", as people share a day.</summary>
    private static bool TryReadFraction(TokenLine line, int i, ref decimal amount, ref int next)
    {
        var isFraction = line[next].Is('/') && line[next].Glued && line[i] is { IsNumber: true, Digits: 1 }
            && line[next + 1] is { IsNumber: true, Glued: true, Digits: 1, Value: 2 or 3 or 4 } under && line[i].Value < under.Value;
        if (!isFraction)
            return false;
        amount = Math.Round(amount / line[next + 1].Value, 2);
        next += 2;
        return true;
    }

    /// <summary>"2-3", "2 đến 3": the longer one is what has to be reckoned with.</summary>
    private static bool TryReadUpTo(TokenLine line, int i, ref decimal amount, ref int next)
    {
        if (!line[i].IsNumber || line[i].Digits > 2 || (!line[next].Is('-') && !line.Is(next, TimeWord.Den) && !line.Is(next, TimeWord.To)))
            return false;
        var upper = line[next + 1];
        if (!upper.IsNumber || upper.Digits > 2 || upper.Value <= line[i].Value || line[next + 2].Kind != TokenKind.Word)
            return false;
        amount = upper.Value;
        next += 2;
        return true;
    }

    /// <summary>A year in figures or as people speak it: "hai nghìn không trăm hai mươi sáu", "hai không hai sáu".</summary>
    internal static bool TryReadYear(TokenLine line, int i, out int year, out int next)
    {
        (year, next) = (line[i].Value, i + 1);
        if (IsYear(line[i]))
            return true;
        year = 2000;
        if (!line.Is(i, TimeWord.Digit) || line[i].Value != 2)
            return false;
        if (line.Is(next, TimeWord.Khong) && TryReadPair(line, next + 1, out var pair, out next))
        {
            year += pair;
            return true;
        }

        if (!line.Is(i + 1, TimeWord.Money))
            return false;
        next = i + 2;
        if (line.Is(next, TimeWord.Khong, TimeWord.Hundred))
            next += 2;
        if (line.Is(next, TimeWord.Odd))
            next++;
        if (!TryReadPair(line, next, out pair, out var after) && !TryRead(line, next, out pair, out after))
            return false;
        next = after;
        year += pair;
        return pair is > 0 and < 100;
    }

    /// <summary>A year of four digits that a plan may speak of.</summary>
    internal static bool IsYear(Token token) => token is { IsNumber: true, Digits: 4, Value: >= 1900 and <= 2199 };

    /// <summary>"hai sáu" for 26.</summary>
    private static bool TryReadPair(TokenLine line, int i, out int pair, out int next)
    {
        (pair, next) = ((line[i].Value * 10) + line[i + 1].Value, i + 2);
        return IsDigitWord(line[i]) && IsDigitWord(line[i + 1]) && line[i].Value < 10 && line[i + 1].Value < 10;
    }

    /// <summary>"bốn lăm" for 45.</summary>
    private static bool IsFiveAfterTens(TokenLine line, int i) =>
        line[i] is { Word: TimeWord.Digit, Value: 5, Loose: false, Blocked: false } && line.Text[line[i].Start] is 'l' or 'L';

    /// <summary>"ba mốt" for 31: "mốt" ends a number behind a digit; behind "thứ ba" it is a day.</summary>
    private static bool IsOneAfterTens(TokenLine line, int i) =>
        line.Is(i + 1, TimeWord.DayAfterTomorrow) && !line[i + 1].Loose && line[i].Value is >= 2 and <= 9 && !line.Is(i - 1, TimeWord.Thu);

    /// <summary>"twenty", "twenty-five".</summary>
    private static bool TryReadEnglish(TokenLine line, int tens, out int value, ref int next)
    {
        var unit = line[next].Is('-') ? next + 1 : next;
        value = tens;
        if (!line.Is(unit, TimeWord.Digit) || line[unit].Value > 9)
            return true;
        value += line[unit].Value;
        next = unit + 1;
        return true;
    }

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
        else if (unit.Is(TimeWord.Sau) && !line.IsMarked && tens > 10)
            (value, next) = (tens + 6, i + 1);
        else if (unit.Is(TimeWord.Tu) && tens > 10)
            (value, next) = (tens + 4, i + 1);
        return true;
    }
}
