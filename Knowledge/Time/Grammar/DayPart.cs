namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A part of the day, as wide as people use it: sáng 5–12h, trưa 11–14h, chiều 12–18h, tối 17–24h, đêm 21–24h.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="FromHour">Its first hour.</param>
/// <param name="ToHour">The hour it ends at.</param>
internal readonly record struct DayPart(TimeWord Kind, int FromHour, int ToHour)
{
    internal static DayPart Of(TimeWord kind) => kind switch
    {
        TimeWord.Morning => new DayPart(kind, 5, 12),
        TimeWord.Noon => new DayPart(kind, 11, 14),
        TimeWord.Afternoon => new DayPart(kind, 12, 18),
        TimeWord.Evening => new DayPart(kind, 17, 24),
        _ => new DayPart(TimeWord.Night, 21, 24),
    };

    /// <summary>Its first or last two hours of work: "đầu giờ chiều", "cuối giờ sáng".</summary>
    internal DayPart Edge(bool first) => Kind switch
    {
        TimeWord.Morning => first ? this with { FromHour = 7, ToHour = 9 } : this with { FromHour = 10 },
        TimeWord.Afternoon => first ? this with { FromHour = 13, ToHour = 15 } : this with { FromHour = 16 },
        _ => this,
    };

    /// <summary>The hour of the day that an hour of the clock means in this part.</summary>
    internal int HourOf(int hour) => Kind switch
    {
        TimeWord.Morning => hour == 12 ? 0 : hour,
        TimeWord.Noon => hour <= 3 ? hour + 12 : hour,
        TimeWord.Afternoon => hour is >= 1 and < 12 ? hour + 12 : hour,
        TimeWord.Evening => hour is >= 4 and < 12 ? hour + 12 : hour is 12 or 0 ? 24 : hour,
        _ => hour is >= 7 and < 12 ? hour + 12 : hour == 12 ? 24 : hour < 5 ? hour + 24 : hour,
    };
}
