namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"90 phút", "2 tiếng rưỡi", "nửa ngày", "1,5 ngày", "1 tiếng 30 phút", "half a day".</summary>
internal static class DurationGrammar
{
    /// <summary>Reads a length of time. Hours said with "giờ" or "h" are a clock time unless <paramref name="asLength"/>.</summary>
    internal static bool TryRead(TokenLine line, int i, bool asLength, out CalendarDuration duration, out int next)
    {
        duration = default;
        if (TryReadHalf(line, i, out duration, out next))
            return true;
        if (line.Is(i, TimeWord.Tieng, TimeWord.HalfMore) && !line[i - 1].IsNumber)
        {
            (duration, next) = (new CalendarDuration(1.5m, Grain.Hour), i + 2);
            return true;
        }

        if (!Numbers.TryReadAmount(line, i, out var amount, out next))
            return false;
        if (IsAndAHalf(line, next))
            (amount, next) = (amount + 0.5m, next + 3);
        if (UnitOf(line, next, asLength) is not { } unit || amount > 999)
            return false;
        if (line.Is(i, TimeWord.Year) && (line[i].Loose || line[i].Capital))
            return false;
        next++;
        if (IsNamedUnit(line, next, unit))
            return false;
        if (line[i - 1].Is(TimeWord.Lan) && amount == 1)
            return false;
        TakeRest(line, ref amount, unit, ref next);
        duration = new CalendarDuration(amount, unit);
        return true;
    }

    private static bool IsAndAHalf(TokenLine line, int i) => line.Is(i, TimeWord.And, TimeWord.A) && line.Is(i + 2, TimeWord.Half);

    internal static Grain? UnitOf(TokenLine line, int i, bool asLength)
    {
        var token = line[i];
        if (token.Is('\'') && token.Glued && !line[i + 1].Glued && line[i - 1] is { IsNumber: true, Value: >= 10 } number && number.Value % 5 == 0)
            return Grain.Minute;
        return token.Blocked || token.Kind != TokenKind.Word
            ? null
            : token.Word switch
            {
                TimeWord.Second => Grain.Second,
                TimeWord.Minute => Grain.Minute,
                TimeWord.MinuteLetter when token.Glued && !token.Capital => Grain.Minute,
                TimeWord.Tieng => Grain.Hour,
                TimeWord.Hour or TimeWord.HourLetter when asLength || line.Is(i + 1, TimeWord.Dong, TimeWord.Ho) => Grain.Hour,
                TimeWord.Day => Grain.Day,
                TimeWord.Hom when line[i + 1].Word is TimeWord.More or TimeWord.HalfOf or TimeWord.Toi or TimeWord.Truoc or TimeWord.Ago or TimeWord.Sau => Grain.Day,
                TimeWord.Week => Grain.Week,
                TimeWord.Month => Grain.Month,
                TimeWord.Quarter when line.Trusts(i) => Grain.Quarter,
                TimeWord.Year when line.Trusts(i) && !token.Capital => Grain.Year,
                _ => null,
            };
    }

    /// <summary>What follows the unit makes it the name of something else: "2 ngày mai", "3 tháng 6", "5 năm 2026", "2 tiếng Anh".</summary>
    private static bool IsNamedUnit(TokenLine line, int next, Grain unit)
    {
        var after = line[next];
        if (unit == Grain.Quarter && QuarterGrammar.NumberOf(line, next) is not null)
            return true;
        if (unit == Grain.Hour)
            return after.Is(TimeWord.Language) || (after.Capital && after.Is(TimeWord.Title));
        return unit switch
        {
            Grain.Day => after.IsNumber || after.Word is TimeWord.Mai or TimeWord.Kia or TimeWord.Nay or TimeWord.DayAfterTomorrow,
            Grain.Week or Grain.Quarter => after.Word is TimeWord.This or TimeWord.Nay,
            Grain.Month => after.IsNumber || after.Word is TimeWord.This or TimeWord.Nay,
            Grain.Year => Numbers.IsYear(after) || after.Word is TimeWord.Nay or TimeWord.This or TimeWord.Ngoai,
            _ => false,
        };
    }

    /// <summary>"2 tiếng rưỡi", "1 tiếng 30 phút", "1h30 phút", "3 ngày làm việc".</summary>
    private static void TakeRest(TokenLine line, ref decimal amount, Grain unit, ref int next)
    {
        if (line.Is(next, TimeWord.HalfMore) || IsAndAHalf(line, next))
        {
            amount += 0.5m;
            next += line.Is(next, TimeWord.HalfMore) ? 1 : 3;
        }
        else if (unit == Grain.Hour && Numbers.TryRead(line, next, out var minutes, out var after) && minutes < 60
            && (line.Is(after, TimeWord.Minute) || line.Is(after, TimeWord.MinuteLetter) || (line[next].Glued && line[next].Digits == 2)))
        {
            amount += minutes / 60m;
            next = line.Is(after, TimeWord.Minute) || line.Is(after, TimeWord.MinuteLetter) ? after + 1 : after;
        }

        if (line.Is(next, TimeWord.Dong, TimeWord.Ho))
            next += 2;
    }

    /// <summary>"nửa buổi", "một buổi": half of the working day is a buổi. "3 buổi" counts sessions.</summary>
    private static bool TryReadSession(TokenLine line, int i, out CalendarDuration duration, out int next)
    {
        var isHalf = line.Is(i, TimeWord.HalfOf);
        duration = new CalendarDuration(isHalf ? 0.25m : 0.5m, Grain.Day);
        next = i + 2;
        var isOne = (line[i].IsNumber || line.Is(i, TimeWord.Digit)) && line[i].Value == 1;
        if ((!isHalf && !isOne) || !line.Is(i + 1, TimeWord.Buoi))
            return false;
        if (DayPartGrammar.KindOf(line[next]) is not null)
            next++;
        return (line[next].Kind != TokenKind.Word || line[next].Is(TimeWord.Particle)) && !line[next].Is('/');
    }

    /// <summary>"nửa ngày", "half a day", "half an hour", "half day".</summary>
    private static bool TryReadHalf(TokenLine line, int i, out CalendarDuration duration, out int next)
    {
        if (TryReadSession(line, i, out duration, out next))
            return true;
        duration = default;
        next = i + 1;
        if (!line.Is(i, TimeWord.HalfOf) && !line.Is(i, TimeWord.Half))
            return false;
        if (line.Is(next, TimeWord.A) && line.Is(i, TimeWord.Half))
            next++;
        if (UnitOf(line, next, true) is not { } unit)
            return false;
        next++;
        duration = new CalendarDuration(0.5m, unit);
        if (line.Is(next, TimeWord.Dong, TimeWord.Ho))
            next += 2;
        return !line.Is(next, TimeWord.Dau) && !line.Is(next, TimeWord.Cuoi);
    }

    /// <summary>Whether "2h" at this place is a length: a word of length stands before it, or a clock time was said already.</summary>
    internal static bool IsLength(TokenLine line, int i, bool afterClock)
    {
        if (!line[i].IsNumber && !line.Is(i, TimeWord.Digit))
            return false;
        var unit = i + 1;
        if (line[i + 1].Is(',') || line[i + 1].Is('.'))
            return line[i + 3].Is(TimeWord.HourLetter) || line[i + 3].Is(TimeWord.Hour);
        if (!line.Is(unit, TimeWord.HourLetter) && !line.Is(unit, TimeWord.Hour))
            return false;
        if (line[i].Value > 24 || line.Is(unit + 1, TimeWord.Dong, TimeWord.Ho) || line.Is(unit + 1, TimeWord.More))
            return true;
        if (DayPartGrammar.TryReadBeside(line, unit + 1, out _, out _))
            return false;
        var before = line[i - 1];
        if (before.Is(TimeWord.Compound) && line.Is(i - 2, TimeWord.Length))
            return true;
        var isSmall = line[i].Value <= 4 && !(line[i].Digits == 2);
        return before.Word switch
        {
            TimeWord.Trong or TimeWord.Vong or TimeWord.For or TimeWord.Within => true,
            TimeWord.Length => !line.Is(i - 1, TimeWord.Length) || isSmall || line.Is(i - 2, TimeWord.Length),
            TimeWord.Truoc or TimeWord.Before => isSmall && HasReminder(line, i) || (line[i].Value == 24 && !IsOfDay(line, unit + 1)),
            TimeWord.Tu or TimeWord.Den or TimeWord.Luc or TimeWord.Vao or TimeWord.At or TimeWord.From or TimeWord.Sau => false,
            _ => afterClock && isSmall && !before.Is('-') && !line[unit + 1].Is('-') && !line.Is(unit + 1, TimeWord.Den),
        };
    }

    /// <summary>"24h ngày 30/6": the end of that day.</summary>
    private static bool IsOfDay(TokenLine line, int i) =>
        line[i].IsNumber || line[i].Word is TimeWord.Day or TimeWord.Hom or TimeWord.Mai or TimeWord.Thu or TimeWord.Nay or TimeWord.Chu or TimeWord.Night;

    private static bool HasReminder(TokenLine line, int i)
    {
        for (var back = 2; back <= 5; back++)
            if (line.Is(i - back, TimeWord.Remind))
                return true;
        return false;
    }
}
