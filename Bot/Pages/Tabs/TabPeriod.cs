using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>A year, a quarter or a month, as addresses name it: <c>2026</c>, <c>2026-Q2</c>, <c>2026-05</c>.</summary>
internal sealed record TabPeriod
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private TabPeriod(string name, DateRange days) => (Name, Days) = (name, days);

    /// <summary>As addresses name it.</summary>
    public string Name { get; }

    /// <summary>Its days.</summary>
    public DateRange Days { get; }

    /// <summary>A year.</summary>
    public static TabPeriod Year(int year) => new(year.ToString("0000", CultureInfo.InvariantCulture), DateRange.Year(year));

    /// <summary>A quarter, numbered 1 to 4.</summary>
    public static TabPeriod Quarter(int year, int quarter) => new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{quarter}"), DateRange.Quarter(year, quarter));

    /// <summary>The month that a day lies in.</summary>
    public static TabPeriod MonthOf(DateOnly day) => new(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), DateRange.Month(day.Year, day.Month));

    /// <summary>The quarter that a day lies in.</summary>
    public static TabPeriod QuarterOf(DateOnly day) => Quarter(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>The month so many months later; null outside the years that pages show.</summary>
    public TabPeriod? Month(int later) => Days.First.AddMonths(later) is { Year: >= FirstYear and <= LastYear } month ? MonthOf(month) : null;

    /// <summary>The period of a name; null for what is none, and for years that no plan speaks of.</summary>
    public static TabPeriod? Read(string? name)
    {
        if (name is not { Length: 4 or 7 } || !int.TryParse(name[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
            return null;
        if (name.Length == 4)
            return Year(year);
        return name[4..] switch
        {
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Quarter(year, quarter - '0'),
            ['-', ..] rest when int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 =>
                MonthOf(new DateOnly(year, month, 1)),
            _ => null,
        };
    }
}
