namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Times of the clock without the word for the hour: "hai rưỡi chiều", "lúc 8 sáng", "quarter past nine", "at 9".</summary>
internal static class SpokenClockGrammar
{
    internal static bool TryRead(TokenLine line, int i, out ClockTime clock, out int next)
    {
        var isRead = TryReadPast(line, i, out clock, out next) || TryReadHalf(line, i, out clock, out next);
        if (!isRead && !TryReadBareHour(line, i, out clock, out next))
            return false;
        if (!clock.IsExact && DayPartGrammar.TryReadBeside(line, next, out var part, out var after))
            (clock, next) = (clock.In(part), after);
        return true;
    }

    /// <summary>"half past eight", "a quarter to ten", "ten past 9".</summary>
    private static bool TryReadPast(TokenLine line, int i, out ClockTime clock, out int next)
    {
        clock = default;
        next = line.Is(i, TimeWord.A) && line[i + 1].Is(TimeWord.Quarter) ? i + 1 : i;
        var minutes = 15;
        if (line.Is(next, TimeWord.Half))
            minutes = 30;
        else if (!line.Is(next, TimeWord.Quarter) && (!Numbers.TryRead(line, next, out minutes, out var after) || after != next + 1 || minutes is < 1 or > 59))
            return false;
        next++;
        var isTo = line.Is(next, TimeWord.To) && (minutes == 15 || line.Is(i - 1, TimeWord.At)) && minutes != 30;
        if ((!line.Is(next, TimeWord.Past) && !isTo) || !Numbers.TryRead(line, next + 1, out var hour, out next) || hour is < 1 or > 12)
            return false;
        clock = isTo ? new ClockTime(hour - 1, 60 - minutes, Grain.Minute, false) : new ClockTime(hour, minutes, Grain.Minute, false);
        return true;
    }

    /// <summary>"hai rưỡi chiều", "lúc 2 rưỡi", "2 rưỡi mai".</summary>
    private static bool TryReadHalf(TokenLine line, int i, out ClockTime clock, out int next)
    {
        clock = default;
        if (!Numbers.TryRead(line, i, out var hour, out next) || hour is < 1 or > 12 || !line.Is(next, TimeWord.HalfMore))
            return false;
        next++;
        clock = new ClockTime(hour, 30, Grain.Minute, false);
        return line.Is(i - 1, TimeWord.Luc) || IsDayBeside(line, next) || DayPartGrammar.TryReadBeside(line, next, out _, out _);
    }

    /// <summary>"lúc 8 sáng", "8 sáng mai", "at 9", "at nine thirty".</summary>
    private static bool TryReadBareHour(TokenLine line, int i, out ClockTime clock, out int next)
    {
        clock = default;
        if (!Numbers.TryRead(line, i, out var hour, out next) || hour is < 1 or > 12 || line[i].Digits > 2)
            return false;
        clock = new ClockTime(hour, 0, Grain.Hour, false);
        if (DayPartGrammar.TryReadBeside(line, next, out _, out var after) && line.Trusts(next))
            return line.Is(i - 1, TimeWord.Luc) || (IsDayBeside(line, after) && !IsCount(line[i - 1]));
        if (!line.Is(i - 1, TimeWord.At) || line.IsMarked)
            return false;
        if (line[i].Kind == TokenKind.Word && Numbers.TryRead(line, next, out var minute, out after) && minute is >= 10 and < 60)
            (clock, next) = (clock with { Minute = minute, Grain = Grain.Minute }, after);
        return (line[next].Kind != TokenKind.Word || !line[next].IsForeign) && !line.Is(next, TimeWord.CountNoun) && !line[next].Is('%')
            && DurationGrammar.UnitOf(line, next, true) is null;
    }

    private static bool IsDayBeside(TokenLine line, int i) =>
        line[i].Word is TimeWord.Mai or TimeWord.Nay or TimeWord.Hom or TimeWord.Thu or TimeWord.Day or TimeWord.Kia or TimeWord.Tomorrow or TimeWord.Today;

    /// <summary>"việc 8 sáng mai", "thứ 2 chiều nay": the number belongs to the word before it.</summary>
    private static bool IsCount(Token before) =>
        before.Word is TimeWord.CountNoun or TimeWord.NumberedSoft or TimeWord.NumberedHard or TimeWord.Thu or TimeWord.Month or TimeWord.Day
            or TimeWord.Mung or TimeWord.Quarter or TimeWord.Week or TimeWord.T || before.Is('/') || before.Is('.') || before.Is('-');
}
