namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A time of the clock as said.</summary>
/// <param name="Hour">0 to 24, more in the night after a day.</param>
/// <param name="Minute">0 to 59; may be reached from below: "9 giờ kém 15" is 8:45.</param>
/// <param name="Grain"><see cref="Grain.Hour"/> or <see cref="Grain.Minute"/>.</param>
/// <param name="IsExact">The half of the day is known: a part of the day was said, or the hour is written in 24-hour style.</param>
internal readonly record struct ClockTime(int Hour, int Minute, Grain Grain, bool IsExact)
{
    /// <summary>Minutes since midnight.</summary>
    internal int OfDay => (Hour * 60) + Minute;

    /// <summary>In a part of the day.</summary>
    internal ClockTime In(DayPart part) => IsExact && Hour > 0 ? this : this with { Hour = part.HourOf(Hour), IsExact = true };

    /// <summary>With nothing else said: one to five o'clock is in the afternoon, when offices meet.</summary>
    internal ClockTime InOfficeHours() => IsExact || Hour is 0 or > 5 ? this : this with { Hour = Hour + 12, IsExact = true };

    /// <summary>As the end of a range: later than its beginning, in the other half of the day if need be.</summary>
    internal ClockTime After(ClockTime start) =>
        !IsExact && OfDay <= start.OfDay && Hour < 12 && OfDay + 720 > start.OfDay ? this with { Hour = Hour + 12, IsExact = true } : this;
}
