using System.Globalization;

namespace Assistant.Knowledge.Time;

/// <summary>A length of time in one calendar unit, as people say it: 90 minutes, 1.5 days, 3 months.</summary>
/// <param name="Amount">How many; not negative.</param>
/// <param name="Unit">The unit; <see cref="Grain.Quarter"/> counts as three months.</param>
public readonly record struct CalendarDuration(decimal Amount, Grain Unit)
{
    /// <summary>ISO 8601: <c>PT90M</c>, <c>PT2H30M</c>, <c>P1.5D</c>, <c>P0.5D</c>, <c>P2W</c>.</summary>
    public string ToIso8601()
    {
        if (Unit == Grain.Hour && Amount != Math.Truncate(Amount))
            return HoursAndMinutes();
        var amount = (Unit == Grain.Quarter ? Amount * 3 : Amount).ToString("0.####", CultureInfo.InvariantCulture);
        return Unit switch
        {
            Grain.Second => $"PT{amount}S",
            Grain.Minute => $"PT{amount}M",
            Grain.Hour => $"PT{amount}H",
            Grain.Day => $"P{amount}D",
            Grain.Week => $"P{amount}W",
            Grain.Month or Grain.Quarter => $"P{amount}M",
            _ => $"P{amount}Y",
        };
    }

    /// <summary>The clock time it takes; a month counts as 30 days, a year as 365: use <see cref="Before"/> for dates.</summary>
    public TimeSpan ToTimeSpan() => Unit switch
    {
        Grain.Second => TimeSpan.FromSeconds((double)Amount),
        Grain.Minute => TimeSpan.FromMinutes((double)Amount),
        Grain.Hour => TimeSpan.FromMinutes((double)(Amount * 60)),
        Grain.Day => TimeSpan.FromDays((double)Amount),
        Grain.Week => TimeSpan.FromDays(7 * (double)Amount),
        Grain.Month => TimeSpan.FromDays(30 * (double)Amount),
        Grain.Quarter => TimeSpan.FromDays(91 * (double)Amount),
        _ => TimeSpan.FromDays(365 * (double)Amount),
    };

    private string HoursAndMinutes()
    {
        var minutes = (int)Math.Round(Amount * 60);
        var hours = minutes < 60 ? "" : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}H");
        return string.Create(CultureInfo.InvariantCulture, $"PT{hours}{minutes % 60}M");
    }

    /// <summary>The instant this long before another; months and years go by the calendar.</summary>
    public DateTimeOffset Before(DateTimeOffset instant) => Unit switch
    {
        Grain.Month => instant.AddMonths(-(int)Amount),
        Grain.Quarter => instant.AddMonths(-3 * (int)Amount),
        Grain.Year => instant.AddYears(-(int)Amount),
        _ => instant - ToTimeSpan(),
    };
}
