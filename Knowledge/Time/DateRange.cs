using System.Text.Json.Serialization;

namespace Assistant.Knowledge.Time;

/// <summary>Days, both ends included.</summary>
public readonly record struct DateRange
{
    /// <summary>Creates a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    [JsonConstructor]
    public DateRange(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>1 January to 31 December.</summary>
    public static DateRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A quarter, numbered 1 to 4.</summary>
    public static DateRange Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var first = new DateOnly(year, (quarter * 3) - 2, 1);
        return new DateRange(first, first.AddMonths(3).AddDays(-1));
    }

    /// <summary>A calendar month.</summary>
    public static DateRange Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new DateRange(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>One day.</summary>
    public static DateRange Day(DateOnly day) => new(day, day);

    /// <summary>Whether the day lies in the range.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateRange other) => First <= other.Last && other.First <= Last;
}
