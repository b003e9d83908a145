namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A day, a part of it and a time of the clock, as many of them as were said; or a longer period alone.</summary>
/// <param name="Day">The day or the period.</param>
/// <param name="Part">The part of the day.</param>
/// <param name="Clock">The time of the clock, or from one to another.</param>
internal sealed record Moment(Term? Day, DayPart? Part, ClockSpan? Clock)
{
    /// <summary>How long a clock time of today may be over before tomorrow's is meant.</summary>
    private const int HalfDay = 12;

    /// <summary>The stretch of time it names; null where its day does not exist.</summary>
    internal Slice? Resolve(Anchor anchor)
    {
        if (Day is { } term)
            return term.Resolve(anchor) is { } slice ? On(slice) : null;
        var today = On(Slice.Day(anchor.Today));
        return Clock is not null && anchor.Clock - today.To > TimeSpan.FromHours(HalfDay) ? On(Slice.Day(anchor.Today.AddDays(1))) : today;
    }

    /// <summary>The last such moment rather than the next.</summary>
    internal Moment Last() => this with { Day = Day?.Last() };

    /// <summary>Laid on a day; a longer period stays as it is.</summary>
    internal Slice On(Slice day)
    {
        if (Clock is { } clock)
            return At(day.From, clock.In(Part));
        return Part is { } part ? new Slice(day.From.AddHours(part.FromHour), day.From.AddHours(part.ToHour), Grain.Day) : day;
    }

    private static Slice At(DateTime midnight, ClockSpan clock)
    {
        var from = midnight.AddMinutes(clock.Start.OfDay);
        if (clock.End is not { } end)
            return new Slice(from, clock.Start.Grain == Grain.Hour ? from.AddHours(1) : from.AddMinutes(1), clock.Start.Grain, true);
        var to = midnight.AddMinutes(end.OfDay);
        var grain = clock.Start.Grain == Grain.Minute ? Grain.Minute : end.Grain;
        return new Slice(from, to <= from ? to.AddDays(1) : to, grain);
    }
}
