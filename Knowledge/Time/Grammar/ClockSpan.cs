namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A time of the clock, or from one to another: "8h", "7h30-8h30", "từ 8h đến 10h30".</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, where that was said.</param>
internal readonly record struct ClockSpan(ClockTime Start, ClockTime? End)
{
    /// <summary>Reads a clock time, with its end where one follows.</summary>
    internal static bool TryRead(TokenLine line, int i, out ClockSpan span, out int next)
    {
        span = default;
        var hasFrom = line.Is(i, TimeWord.Tu) || line.Is(i, TimeWord.From) || line.Is(i, TimeWord.Between);
        next = hasFrom ? i + 1 : i;
        if (hasFrom && line.Is(next, TimeWord.Luc))
            next++;
        if (!ClockGrammar.TryRead(line, next, out var start, out next))
            return TryReadSharedUnit(line, hasFrom ? i + 1 : i, out span, out next);
        span = new ClockSpan(start, null);
        if (!Connector.TryRead(line, next, line.Is(i, TimeWord.Between), out var end)
            || (!ClockGrammar.TryRead(line, end, out var last, out var after) && !TryReadBareEnd(line, end, start, out last, out after)))
            return !hasFrom;
        end = after;
        next = end;
        span = new ClockSpan(start, last);
        return true;
    }

    /// <summary>"8h đến 10 sáng mai", "từ 8h - 10".</summary>
    private static bool TryReadBareEnd(TokenLine line, int i, ClockTime start, out ClockTime clock, out int next)
    {
        clock = default;
        if (!Numbers.TryRead(line, i, out var hour, out next) || hour > 24 || line[i].Digits > 2 || hour <= start.Hour
            || !DayPartGrammar.TryReadBeside(line, next, out var part, out var after))
            return false;
        clock = new ClockTime(hour, 0, Grain.Hour, hour > 12).In(part);
        next = after;
        return true;
    }

    private static bool OpensCount(Token before) =>
        before.Word is TimeWord.CountNoun or TimeWord.NumberedSoft or TimeWord.Day or TimeWord.Month or TimeWord.Mung or TimeWord.Thu or TimeWord.Quarter
            or TimeWord.Length or TimeWord.Year or TimeWord.Week or TimeWord.Trong;

    /// <summary>In a part of the day that was said apart, and in office hours where nothing was said.</summary>
    internal ClockSpan In(DayPart? part)
    {
        var start = part is { } p ? Start.In(p) : Start;
        if (End is not { } end)
            return new ClockSpan(start.InOfficeHours(), null);
        if (part is { } q)
            end = end.In(q);
        start = Matching(start, end).InOfficeHours();
        return new ClockSpan(start, end.After(start).InOfficeHours());
    }

    /// <summary>"2h-4h chiều": the beginning is in the same half of the day where it then still lies before the end.</summary>
    private static ClockTime Matching(ClockTime start, ClockTime end)
    {
        var isLate = end is { IsExact: true, Hour: >= 12 } && !start.IsExact && start.Hour < 12;
        return isLate && start.OfDay + 720 < end.OfDay ? start with { Hour = start.Hour + 12, IsExact = true } : start;
    }

    /// <summary>"8-10h", "8-10h30", "từ 2 đến 4 giờ chiều".</summary>
    private static bool TryReadSharedUnit(TokenLine line, int i, out ClockSpan span, out int next)
    {
        span = default;
        next = i;
        if (!Numbers.TryRead(line, i, out var hour, out next) || hour > 23 || line[i].Digits > 2 || line[i - 1].Is('/') || OpensCount(line[i - 1]))
            return false;
        var isGlued = line[next].Is('-') && line[next].Glued && line[next + 1].Glued;
        if ((!isGlued && line[next].Is('-')) || !Connector.TryRead(line, next, line.Is(i - 1, TimeWord.Between), out next)
            || !ClockGrammar.TryRead(line, next, out var end, out next))
            return false;
        span = new ClockSpan(new ClockTime(hour, 0, Grain.Hour, hour > 12), end);
        return isGlued || hour < end.Hour || end.IsExact;
    }
}
