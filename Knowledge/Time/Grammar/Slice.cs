namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A stretch of local time.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The first instant after it.</param>
/// <param name="Grain">The grain it was said in.</param>
/// <param name="Instant">A clock time: as a bound it is the instant itself, not its hour or minute.</param>
/// <param name="IsEnd">The end of something: "before" it means before that is over.</param>
internal readonly record struct Slice(DateTime From, DateTime To, Grain Grain, bool Instant = false, bool IsEnd = false)
{
    internal static Slice Day(DateOnly day) => Days(day, day.AddDays(1), Grain.Day);

    /// <summary>From a day to before another.</summary>
    internal static Slice Days(DateOnly first, DateOnly end, Grain grain) =>
        new(first.ToDateTime(TimeOnly.MinValue), end.ToDateTime(TimeOnly.MinValue), grain);

    internal static Slice Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return Days(first, first.AddMonths(1), Grain.Month);
    }

    /// <summary>Several whole months.</summary>
    internal static Slice Months(int year, int first, int count, Grain grain)
    {
        var from = new DateOnly(year, first, 1);
        return Days(from, from.AddMonths(count), grain);
    }

    internal static Slice Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, 3, Grain.Quarter);

    internal static Slice Year(int year) => Months(year, 1, 12, Grain.Year);

    /// <summary>Where time before it ends.</summary>
    internal DateTime Before => IsEnd ? To : From;

    /// <summary>Where it ends when it is the end of something: a clock time ends at itself.</summary>
    internal DateTime Close => Instant ? From : To;

    /// <summary>Where time after it begins.</summary>
    internal DateTime After => Instant ? From : To;
}
