namespace Assistant.Knowledge.Time.Grammar;

/// <summary>
/// Finds the numbers that are no time before anything is read as time: document symbols (28-NQ/TW, 09/2019/NĐ-CP), telephone
/// numbers, article and room numbers, percentages, amounts of money, numbers grown into words (5G, 10A1).
/// </summary>
internal static class SymbolGuard
{
    /// <summary>Marks the tokens of such numbers as blocked.</summary>
    internal static void Block(Span<Token> tokens, string text)
    {
        var i = 0;
        while (i < tokens.Length)
        {
            var end = i + 1;
            while (end < tokens.Length && tokens[end].Glued && !Breaks(tokens, end)) end++;
            BlockRun(tokens[i..end], text);
            if (tokens[i].Kind == TokenKind.Number)
                BlockNumber(tokens, i, end);
            else if (end > i + 1 && tokens[i + 1].Kind == TokenKind.Number && tokens[i].Kind == TokenKind.Word && CarriesNoTime(tokens[i]))
                BlockAll(tokens[(i + 1)..end]);
            if (IsAddress(tokens, i))
                end = BlockAddress(tokens, i);
            i = end;
        }
    }

    /// <summary>"vu5", "nv4.3": a number glued to such a word is no time.</summary>
    private static bool CarriesNoTime(Token word) =>
        word.Word >= TimeWord.Title && word.Word != TimeWord.Particle || word.Word is TimeWord.Ho or TimeWord.Hoc or TimeWord.Lam or TimeWord.La;

    /// <summary>"https:", "www.".</summary>
    private static bool IsAddress(Span<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Length || tokens[i].Kind != TokenKind.Word || !tokens[i + 1].Glued)
            return false;
        var after = i + 2 < tokens.Length && tokens[i + 2].Glued ? tokens[i + 2] : default;
        var isShort = tokens[i].IsForeign && tokens[i].End - tokens[i].Start == 3;
        return (tokens[i + 1].Is(':') && after.Is('/')) || (tokens[i + 1].Is('.') && isShort && after.Kind == TokenKind.Word);
    }

    /// <summary>An address ends at the next blank.</summary>
    private static int BlockAddress(Span<Token> tokens, int i)
    {
        var end = i + 1;
        while (end < tokens.Length && tokens[end].Glued)
            end++;
        BlockAll(tokens[i..end]);
        return end;
    }

    /// <summary>A run of glued tokens ends at punctuation that stands between words or after a number.</summary>
    private static bool Breaks(Span<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Symbol)
            return tokens[i - 1].Kind == TokenKind.Symbol && !Joins((char)tokens[i - 1].Value);
        if (Joins((char)token.Value))
            return false;
        return !(token.Is('.') && i + 1 < tokens.Length && tokens[i + 1].Glued && tokens[i + 1].Kind == TokenKind.Number);
    }

    private static bool Joins(char symbol) => symbol is '/' or '-' or '&' or '_' or '@' or '.' or ':';

    private static void BlockRun(Span<Token> run, string text)
    {
        if (run.Length > 1 && (IsSymbol(run, text) || IsLongNumber(run)))
            BlockAll(run);
    }

    private static void BlockAll(Span<Token> run)
    {
        foreach (ref var token in run)
            token = token with { Traits = token.Traits | TokenTraits.Blocked };
    }

    private static bool IsSymbol(Span<Token> run, string text)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (!run[i].IsForeign || run[i].Value > 0)
                continue;
            var joined = (i > 0 && Joins((char)run[i - 1].Value) && run[i - 1].Kind == TokenKind.Symbol)
                || (i + 1 < run.Length && run[i + 1].Kind == TokenKind.Symbol && Joins((char)run[i + 1].Value));
            if (joined && (IsUpper(run[i], text) || (run[i].Traits & TokenTraits.Marked) == TokenTraits.None) && HasNumberOrCapital(run))
                return true;
            if (i > 0 && run[i - 1].Kind == TokenKind.Number)
                return true;
            if (i + 1 < run.Length && run[i + 1].Kind == TokenKind.Number && run[i].Value == 0)
                return true;
        }

        return false;
    }

    private static bool HasNumberOrCapital(Span<Token> run)
    {
        foreach (var token in run)
            if (token.Kind == TokenKind.Number || token.Capital)
                return true;
        return false;
    }

    private static bool IsUpper(Token token, string text) => char.IsUpper(text[token.End - 1]);

    /// <summary>A telephone number, an address of a machine, grouped thousands: four numbers, or a long one, or groups of three.</summary>
    private static bool IsLongNumber(Span<Token> run)
    {
        var numbers = 0;
        var digits = 0;
        var dots = 0;
        var thousands = false;
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i].Kind == TokenKind.Word || run[i].Is(':') || run[i].Is('/'))
                return false;
            dots += run[i].Is('.') ? 1 : 0;
            if (run[i].Kind != TokenKind.Number)
                continue;
            numbers++;
            digits += run[i].Digits;
            thousands |= i > 1 && run[i - 1].Is('.') && run[i].Digits == 3;
        }

        var isRangeOfDates = numbers == 6;
        return numbers > 1 && (thousands || (numbers >= 4 && !isRangeOfDates) || digits >= 9);
    }

    private static void BlockNumber(Span<Token> tokens, int i, int end)
    {
        var next = end < tokens.Length ? tokens[end] : default;
        var isPhone = tokens[i].Digits >= 5 || IsSpacedPhone(tokens, i, end);
        if (isPhone || next.Is('%') || next.Is(TimeWord.Money) || IsNumbered(tokens, i, end))
            BlockAll(tokens[i..end]);
    }

    /// <summary>"0912 345 678": a leading zero, three or more digits, more of them after a blank.</summary>
    private static bool IsSpacedPhone(Span<Token> tokens, int i, int end)
    {
        var isGroup = end == i + 1 && tokens[i].Digits >= 3;
        if (!isGroup)
            return false;
        var followed = end < tokens.Length && tokens[end].Kind == TokenKind.Number && tokens[end].Digits >= 3;
        var follows = i > 0 && tokens[i - 1].Kind == TokenKind.Number && tokens[i - 1].Digits >= 3;
        return followed || follows;
    }

    /// <summary>"Điều 5", "phòng 302", "phòng họp số 2", "Thông tư 01/2020": the number counts things, not time.</summary>
    private static bool IsNumbered(Span<Token> tokens, int i, int end)
    {
        if (i == 0)
            return false;
        var before = tokens[i - 1];
        if (before.Is(TimeWord.NumberedHard))
            return !StartsTime(tokens, i, end);
        var isKey = end == i + 3 && tokens[i + 1].Is('.') && tokens[i].Digits <= 2 && tokens[i + 2].Digits <= 2;
        if (isKey && (before.Is(TimeWord.CountNoun) || before.Is(TimeWord.NumberedSoft)))
            return true;
        var hasYear = end == i + 3 && tokens[i + 1].Is('/') && tokens[i + 2].Digits == 4;
        var afterTypeOfDocument = before.Is(TimeWord.NumberedSoft) || (before.Is(TimeWord.Tu) && i > 1 && tokens[i - 2].IsForeign)
            || (i > 1 && tokens[i - 2].Is(TimeWord.NumberedSoft));
        return hasYear && afterTypeOfDocument;
    }

    /// <summary>"phòng 8h30", "số 3 tháng tới": what follows the number makes it time after all.</summary>
    private static bool StartsTime(Span<Token> tokens, int i, int end)
    {
        if (end > i + 1 && (tokens[i + 1].Is(TimeWord.HourLetter) || tokens[i + 1].Is(':')))
            return true;
        return end < tokens.Length && (tokens[end].Is(TimeWord.Hour) || tokens[end].Is(TimeWord.Minute) || tokens[end].Is(TimeWord.Tieng));
    }
}
