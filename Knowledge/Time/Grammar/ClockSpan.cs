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
        if (!Connector.TryRead(line, next, line.Is(i, TimeWord.Between), out var end) || !ClockGrammar.TryRead(line, end, out var last, out end))
            return !hasFrom;
        next = end;
        span = new ClockSpan(start, last);
        return true;
    }

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

    /// <summary>"8-10h", "8-10h30".</summary>
    private static bool TryReadSharedUnit(TokenLine line, int i, out ClockSpan span, out int next)
    {
        span = default;
        next = i;
        var isRange = line[i] is { IsNumber: true, Digits: <= 2, Value: <= 23 } && !line[i - 1].Is('/') && line[i + 1].Is('-') && line[i + 1].Glued && line[i + 2].Glued;
        if (!isRange || !ClockGrammar.TryRead(line, i + 2, out var end, out next))
            return false;
        span = new ClockSpan(new ClockTime(line[i].Value, 0, Grain.Hour, line[i].Value > 12), end);
        return true;
    }
}
