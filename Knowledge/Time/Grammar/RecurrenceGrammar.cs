namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"ngày 20 hằng tháng", "mỗi sáng thứ Hai 8h", "hằng quý", "2 tuần một lần", "every Monday".</summary>
internal static class RecurrenceGrammar
{
    /// <summary>A recurrence that opens with its own word.</summary>
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        if (TryReadTimes(line, i, out recurrence, out next))
            return true;
        if (TryReadUnit(line, i, out var unit, out var interval, out next))
        {
            recurrence = new Recurrence(unit, interval, new Moment(null, null, null));
            var at = next;
            while (line[at].Is(',') || line.Is(at, TimeWord.Vao) || line.Is(at, TimeWord.Luc) || line.Is(at, TimeWord.At) || line.Is(at, TimeWord.On))
                at++;
            if (MomentGrammar.TryRead(line, at, anchor, false, out var moment, out var end) && Recurrence.Fits(unit, moment))
                (recurrence, next) = (recurrence with { Moment = moment }, end);
            return true;
        }

        if (!line.Is(i, TimeWord.Every) || !line.Trusts(i) || !MomentGrammar.TryRead(line, i + 1, anchor, false, out var each, out next))
        {
            return line.Is(i, TimeWord.Every) && line.Trusts(i) && TryReadEachPart(line, i + 1, anchor, out recurrence, out next);
        }

        return TryMake(each, out recurrence);
    }

    /// <summary>The words after a moment that make it come again: "hằng tháng", "mỗi tuần".</summary>
    internal static bool TryReadAfter(TokenLine line, int i, Moment moment, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        if (!TryReadUnit(line, line.Is(i, TimeWord.Of) ? i + 1 : i, out var unit, out var interval, out next) || !Recurrence.Fits(unit, moment))
            return false;
        recurrence = new Recurrence(unit, interval, moment);
        return true;
    }

    /// <summary>"mỗi sáng", "every morning at 8".</summary>
    private static bool TryReadEachPart(TokenLine line, int i, Anchor anchor, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        if (!DayPartGrammar.TryReadBeside(line, i, out var part, out next))
            return false;
        var moment = new Moment(null, part, null);
        if (MomentGrammar.TryRead(line, next, anchor, false, out var rest, out var end) && (rest.Day is null or Term.WeekdayOf { Week: null }))
            (moment, next) = (rest with { Part = part }, end);
        return TryMake(moment, out recurrence);
    }

    private static bool TryMake(Moment moment, out Recurrence recurrence)
    {
        Grain? unit = moment.Day switch
        {
            null => Grain.Day,
            Term.WeekdayOf { Week: null } => Grain.Week,
            Term.DayOf { Month: null } => Grain.Month,
            Term.DayOf { Year: null } => Grain.Year,
            _ => null,
        };
        recurrence = new Recurrence(unit ?? Grain.Day, 1, moment);
        return unit is not null;
    }

    /// <summary>"hằng tháng", "mỗi quý", "every 2 weeks", "monthly".</summary>
    private static bool TryReadUnit(TokenLine line, int i, out Grain unit, out int interval, out int next)
    {
        (unit, interval, next) = (Grain.Day, 1, i + 1);
        Grain? single = line[i].Blocked ? null : line[i].Word switch
        {
            TimeWord.Daily => Grain.Day,
            TimeWord.Weekly => Grain.Week,
            TimeWord.Monthly => Grain.Month,
            TimeWord.Quarterly => Grain.Quarter,
            TimeWord.Yearly => Grain.Year,
            _ => null,
        };
        if (single is { } adverb)
        {
            unit = adverb;
            return true;
        }

        if (!line.Is(i, TimeWord.Each) && !line.Is(i, TimeWord.Every))
            return false;
        if (Numbers.TryRead(line, next, out var count, out var after) && count is >= 1 and <= 60 && UnitOf(line, after) is not null)
            (interval, next) = (count, after);
        if (UnitOf(line, next) is not { } of)
            return false;
        unit = of;
        next++;
        return true;
    }

    /// <summary>"2 tuần một lần", "6 tháng 1 lần", "3 tháng/lần", "định kỳ 6 tháng".</summary>
    private static bool TryReadTimes(TokenLine line, int i, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        if (!Numbers.TryRead(line, i, out var count, out next) || count is < 1 or > 60 || UnitOf(line, next) is not { } unit)
            return false;
        next++;
        if (line.Is(i - 1, TimeWord.Session) && line.Is(i - 2, TimeWord.NumberedSoft) && !line.Is(next, TimeWord.Dau) && !line.Is(next, TimeWord.Cuoi))
        {
            recurrence = new Recurrence(unit, count, new Moment(null, null, null));
            return true;
        }

        var once = line[next].Is('/') || (line[next].IsNumber && line[next].Value == 1) || (line.Is(next, TimeWord.Digit) && line[next].Value == 1);
        if (!once || !line.Is(next + 1, TimeWord.Lan))
            return false;
        next += 2;
        recurrence = new Recurrence(unit, count, new Moment(null, null, null));
        return true;
    }

    private static Grain? UnitOf(TokenLine line, int i) => line[i].Blocked ? null : line[i].Word switch
    {
        TimeWord.Day => Grain.Day,
        TimeWord.Week => Grain.Week,
        TimeWord.Month when !line[i + 1].IsNumber => Grain.Month,
        TimeWord.Quarter => Grain.Quarter,
        TimeWord.Year when !Numbers.IsYear(line[i + 1]) => Grain.Year,
        _ => null,
    };
}
