using System.Text;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"8h", "8h30", "8:30", "14 giờ kém 15", "hai rưỡi chiều", "3pm".</summary>
internal static class ClockGrammar
{
    /// <summary>One time of the clock with the part of the day that follows it.</summary>
    internal static bool TryRead(TokenLine line, int i, out ClockTime clock, out int next)
    {
        if (!TryReadOne(line, i, out clock, out next))
            return SpokenClockGrammar.TryRead(line, i, out clock, out next);
        if (DayPartGrammar.TryReadBeside(line, next, out var part, out var after))
            (clock, next) = (clock.In(part), after);
        return true;
    }

    /// <summary>One time of the clock in figures.</summary>
    internal static bool TryReadOne(TokenLine line, int i, out ClockTime clock, out int next)
    {
        clock = default;
        if (TryReadMiddle(line, i, out clock, out next))
            return true;
        if (!Numbers.TryRead(line, i, out var hour, out next) || hour > 24)
            return false;
        var exact = hour > 12 || hour == 0 || (line[i].Digits == 2 && hour < 10);
        var unit = line[next];
        if (unit.Is('.'))
            return TryReadDot(line, i, hour, exact, ref next, out clock);
        if (unit.Is(TimeWord.Midday) && hour == 12)
        {
            next++;
            clock = new ClockTime(12, 0, Grain.Hour, true);
            return true;
        }

        if (unit.Is(':'))
            return TryReadColon(line, i, hour, exact, ref next, out clock);
        if (unit.Is(TimeWord.Am) || unit.Is(TimeWord.Pm))
            return TryReadAmPm(line, hour, 0, Grain.Hour, ref next, out clock);
        if ((unit.Is(TimeWord.A) || unit.Is(TimeWord.MinuteLetter)) && IsDottedM(line, next))
            return TryReadDotted(line, hour, unit.Is(TimeWord.A), ref next, out clock);
        if (unit.Is(TimeWord.HourLetter) && IsHourLetter(line, next))
            return TryReadMinutes(line, hour, exact, line[next].End - line[next].Start == 1, ref next, out clock);
        if (unit.IsForeign && line[next + 1].Is('\'') && line.Is(next + 2, TimeWord.Clock))
            next += 2;
        else if (!unit.Is(TimeWord.Hour))
            return false;
        return TryReadMinutes(line, hour, exact, false, ref next, out clock);
    }

    /// <summary>"nửa đêm", "giữa trưa", "midnight", "noon".</summary>
    private static bool TryReadMiddle(TokenLine line, int i, out ClockTime clock, out int next)
    {
        var isWord = line.Is(i, TimeWord.Midnight) || line.Is(i, TimeWord.Midday);
        var isNoon = line.Is(i, TimeWord.Midday) || line.Is(i, TimeWord.Giua, TimeWord.Noon);
        next = isWord ? i + 1 : i + 2;
        clock = new ClockTime(isNoon ? 12 : 24, 0, Grain.Hour, true);
        return isWord || isNoon || line.Is(i, TimeWord.HalfOf, TimeWord.Night);
    }

    /// <summary>"8.30 sáng mai": a point stands for the colon where a part of the day follows.</summary>
    private static bool TryReadDot(TokenLine line, int i, int hour, bool exact, ref int next, out ClockTime clock)
    {
        clock = new ClockTime(hour, line[next + 1].Value, Grain.Minute, exact);
        var isClock = line[i].IsNumber && line[next].Glued && line[next + 1] is { IsNumber: true, Glued: true, Digits: 2, Value: <= 59 }
            && line[i - 1].Word is not (TimeWord.CountNoun or TimeWord.NumberedSoft) && DayPartGrammar.TryReadBeside(line, next + 2, out _, out _);
        next += 2;
        return isClock && hour < 24;
    }

    /// <summary>"a.m.", "p.m.".</summary>
    private static bool IsDottedM(TokenLine line, int i) =>
        line[i + 1].Is('.') && line[i + 2] is { IsForeign: true, Glued: true } m && m.End - m.Start == 1 && line.Text[m.Start] is 'm' or 'M';

    private static bool TryReadDotted(TokenLine line, int hour, bool morning, ref int next, out ClockTime clock)
    {
        clock = new ClockTime((hour % 12) + (morning ? 0 : 12), 0, Grain.Hour, true);
        next += line[next + 3].Is('.') ? 4 : 3;
        return hour is >= 1 and <= 12;
    }

    private static bool IsHourLetter(TokenLine line, int i)
    {
        var token = line[i];
        if (line.Text[token.Start] is 'h' or 'H')
            return true;
        return !token.Capital && line[i - 1].IsNumber && (token.Glued || (line[i + 1] is { IsNumber: true, Digits: 2, Value: <= 59 } && line[i - 1].Value <= 24));
    }

    private static bool TryReadColon(TokenLine line, int i, int hour, bool exact, ref int next, out ClockTime clock)
    {
        clock = default;
        var minute = line[next + 1];
        if (!line[next].Glued || !minute.Glued || !minute.IsNumber || minute.Digits != 2 || minute.Value > 59 || line[i].Digits > 2 || hour == 24
            || (line[i - 1].Is('+') && line[i].Glued))
            return false;
        next += 2;
        if (line[next].Is(':') && line[next + 1] is { IsNumber: true, Digits: 2, Glued: true })
            next += 2;
        if (line.Is(next, TimeWord.Am) || line.Is(next, TimeWord.Pm))
            return TryReadAmPm(line, hour, minute.Value, Grain.Minute, ref next, out clock);
        clock = new ClockTime(hour, minute.Value, Grain.Minute, exact);
        return true;
    }

    private static bool TryReadAmPm(TokenLine line, int hour, int minute, Grain grain, ref int next, out ClockTime clock)
    {
        var pm = line.Is(next, TimeWord.Pm);
        var of24 = hour > 12 ? hour : (hour % 12) + (pm ? 12 : 0);
        clock = new ClockTime(of24, minute, grain, true);
        next++;
        return hour is >= 1 and <= 23;
    }

    private static bool TryReadMinutes(TokenLine line, int hour, bool exact, bool letter, ref int next, out ClockTime clock)
    {
        clock = new ClockTime(hour, 0, Grain.Hour, exact);
        next++;
        if (line.Is(next, TimeWord.Dung))
            next++;
        if (line.Is(next, TimeWord.HalfMore))
        {
            clock = clock with { Minute = 30, Grain = Grain.Minute };
            next++;
        }
        else if (line.Is(next, TimeWord.Kem) && Numbers.TryRead(line, next + 1, out var before, out var after) && before is > 0 and < 60 && hour > 0)
        {
            clock = new ClockTime(hour - 1, 60 - before, Grain.Minute, exact);
            next = line.Is(after, TimeWord.Minute) || line.Is(after, TimeWord.MinuteLetter) ? after + 1 : after;
        }
        else
            ReadMinutesAfter(line, letter, ref clock, ref next);
        return clock.Hour < 24 || clock.Minute == 0;
    }

    /// <summary>"8h30", "8h30p", "8 giờ 30 phút", "8 giờ 30"; but "8h 15 người" counts people.</summary>
    private static void ReadMinutesAfter(TokenLine line, bool letter, ref ClockTime clock, ref int next)
    {
        if (!Numbers.TryRead(line, next, out var minute, out var after) || minute > 59 || line[next].Digits > 2)
            return;
        var hasUnit = line.Is(after, TimeWord.Minute) || (line[after].Is('\'') && line[after].Glued)
            || (line.Is(after, TimeWord.MinuteLetter) && (line[after].Glued || !letter));
        var isGlued = letter && line[next].Glued && line[next].IsNumber;
        var isSpaced = IsMinuteNumber(line, next, minute) && !IsCounted(line, after);
        if (!hasUnit && !isGlued && !isSpaced)
            return;
        clock = clock with { Minute = minute, Grain = Grain.Minute };
        next = hasUnit ? after + 1 : after;
    }

    /// <summary>Two digits, or a number in words of ten or more.</summary>
    private static bool IsMinuteNumber(TokenLine line, int i, int minute) => line[i].IsNumber ? line[i].Digits == 2 : minute >= 10;

    /// <summary>"tám giờ mười lăm tại phòng họp": what says where, or with whom, counts nothing.</summary>
    private static bool OpensPlace(TokenLine line, int i) =>
        line.Text[line[i].Start..line[i].End].Normalize(NormalizationForm.FormC).ToLowerInvariant() is "tại" or "ở" or "do" or "với" or "qua" or "trên";

    /// <summary>What follows a number after "8 giờ" and makes it a number of something else.</summary>
    private static bool IsCounted(TokenLine line, int i) =>
        (line[i].IsForeign && !OpensPlace(line, i)) || line[i].Word is TimeWord.CountNoun or TimeWord.Dong or TimeWord.Month or TimeWord.Money or TimeWord.Hundred or TimeWord.HourLetter or TimeWord.Hour
        || line[i].Is('/') || line[i].Is('%') || (line[i].Is('-') && line[i].Glued) || ((line[i].Is('.') || line[i].Is(',')) && line[i + 1] is { Kind: TokenKind.Number, Glued: true });
}
