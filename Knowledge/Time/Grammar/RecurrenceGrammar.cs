namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"ngày 20 hằng tháng", "mỗi sáng thứ Hai 8h", "thứ 2, 4, 6 hằng tuần", "hằng quý", "2 tuần một lần", "every Monday".</summary>
internal static class RecurrenceGrammar
{
    private static readonly Moment Whole = new(null, null, null);

    /// <summary>A recurrence that opens with its own word.</summary>
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Recurrence recurrence, out int next) =>
        TryReadTimes(line, i, out recurrence, out next) || TryReadEachUnit(line, i, anchor, out recurrence, out next)
        || DayListGrammar.TryRead(line, i, anchor, out recurrence, out next) || EachEdgeGrammar.TryRead(line, i, anchor, out recurrence, out next)
        || TryReadEach(line, i, anchor, out recurrence, out next);

    /// <summary>The words after a moment that make it come again: "hằng tháng", "mỗi tuần".</summary>
    internal static bool TryReadAfter(TokenLine line, int i, Anchor anchor, Moment moment, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        if (!TryReadUnit(line, line.Is(i, TimeWord.Of) || line.Is(i, TimeWord.Trong) ? i + 1 : i, out var unit, out var interval, out next) || !Recurrence.Fits(unit, moment))
            return false;
        recurrence = WithClock(line, anchor, new Recurrence(unit, interval, moment), ref next);
        return true;
    }

    /// <summary>The clock time or part of the day that follows: "thứ 2 hằng tuần lúc 8h".</summary>
    internal static Recurrence WithClock(TokenLine line, Anchor anchor, Recurrence recurrence, ref int next)
    {
        var known = recurrence.Moment;
        if (known.Clock is not null || !MomentGrammar.TryRead(line, SkipConnectors(line, next), anchor, false, out var more, out var end)
            || more.Day is not null || (more.Part is not null && known.Part is not null))
            return recurrence;
        next = end;
        return recurrence with { Moment = known with { Clock = more.Clock, Part = known.Part ?? more.Part } };
    }

    /// <summary>"hằng tháng", "mỗi quý", "every 2 weeks", "monthly".</summary>
    internal static bool TryReadUnit(TokenLine line, int i, out Grain unit, out int interval, out int next)
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
        if (IsOnce(line, next))
            next += 2;
        return true;
    }

    /// <summary>"hằng tháng", "hằng tháng vào ngày 15", "hằng tháng trước ngày 20".</summary>
    private static bool TryReadEachUnit(TokenLine line, int i, Anchor anchor, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        if (!TryReadUnit(line, i, out var unit, out var interval, out next))
            return false;
        recurrence = new Recurrence(unit, interval, Whole);
        var at = SkipConnectors(line, next);
        if (BoundGrammar.TryRead(line, at, out var inner) is Bound.Before or Bound.AtLatest && line[inner].Word is TimeWord.Day or TimeWord.Mung)
            at = inner;
        if (MomentGrammar.TryRead(line, at, anchor, false, out var moment, out var end) && Recurrence.Fits(unit, moment))
            (recurrence, next) = (recurrence with { Moment = moment }, end);
        return true;
    }

    /// <summary>"mỗi thứ Hai", "mỗi sáng", "every morning at 8", "các sáng thứ Hai", "on Mondays".</summary>
    private static bool TryReadEach(TokenLine line, int i, Anchor anchor, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        next = i;
        var isPlural = line.Is(i, TimeWord.Weekday) && line.Text[line[i].End - 1] is 's' or 'S';
        var isSome = line.Is(i, TimeWord.Some) && line[i].Value == 1;
        if (!isPlural && !isSome && (!line.Is(i, TimeWord.Every) || !line.Trusts(i)))
            return false;
        var at = isPlural ? i : i + 1;
        if (isSome && line.Is(at, TimeWord.Day))
            at++;
        if (!MomentGrammar.TryRead(line, at, anchor, false, out var each, out next) && !TryReadPart(line, at, anchor, out each, out next))
            return false;
        if (isSome && each.Day is not Term.WeekdayOf)
            return false;
        if (!TryMake(each, out recurrence))
            return false;
        if (TryReadUnit(line, next, out var unit, out _, out var after) && unit == recurrence.Unit)
            next = after;
        recurrence = WithClock(line, anchor, recurrence, ref next);
        return true;
    }

    private static bool TryReadPart(TokenLine line, int i, Anchor anchor, out Moment moment, out int next)
    {
        moment = Whole;
        if (!DayPartGrammar.TryReadBeside(line, i, out var part, out next))
            return false;
        moment = new Moment(null, part, null);
        if (MomentGrammar.TryRead(line, next, anchor, false, out var rest, out var end) && (rest.Day is null or Term.WeekdayOf { Week: null }))
            (moment, next) = (rest with { Part = part }, end);
        return true;
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

    /// <summary>"2 tuần một lần", "6 tháng 1 lần", "3 tháng/lần", "định kỳ 6 tháng".</summary>
    private static bool TryReadTimes(TokenLine line, int i, out Recurrence recurrence, out int next)
    {
        recurrence = null!;
        if (!Numbers.TryRead(line, i, out var count, out next) || count is < 1 or > 60 || UnitOf(line, next) is not { } unit)
            return false;
        next++;
        recurrence = new Recurrence(unit, count, Whole);
        if (line.Is(i - 1, TimeWord.Session) && line.Is(i - 2, TimeWord.NumberedSoft) && !line.Is(next, TimeWord.Dau) && !line.Is(next, TimeWord.Cuoi))
            return true;
        if (!IsOnce(line, next) && !(line[next].Is('/') && line.Is(next + 1, TimeWord.Lan)))
            return false;
        next += 2;
        return true;
    }

    /// <summary>"một lần", "1 lần".</summary>
    private static bool IsOnce(TokenLine line, int i) =>
        line.Is(i + 1, TimeWord.Lan) && line[i].Value == 1 && (line[i].IsNumber || line.Is(i, TimeWord.Digit));

    private static int SkipConnectors(TokenLine line, int i)
    {
        while (line[i].Is(',') || line[i].Word is TimeWord.Vao or TimeWord.Luc or TimeWord.At or TimeWord.On)
            i++;
        return i;
    }

    private static Grain? UnitOf(TokenLine line, int i) => line[i].Blocked ? null : line[i].Word switch
    {
        TimeWord.Day => Grain.Day,
        TimeWord.Week => Grain.Week,
        TimeWord.Month when !line[i + 1].IsNumber || IsOnce(line, i + 1) => Grain.Month,
        TimeWord.Quarter => Grain.Quarter,
        TimeWord.Year when !Numbers.IsYear(line[i + 1]) && !line.Is(i + 1, TimeWord.Hoc) => Grain.Year,
        _ => null,
    };
}
