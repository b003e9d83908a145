namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A day of the year that has a name.</summary>
/// <param name="Words">The words of the name, folded.</param>
/// <param name="Day">Its day.</param>
/// <param name="Month">Its month.</param>
/// <param name="IsLunar">Day and month are of the lunar calendar.</param>
internal sealed record NamedDay(IReadOnlyList<string> Words, int Day, int Month, bool IsLunar)
{
    /// <summary>In a year.</summary>
    internal DateRange? In(int year)
    {
        var day = IsLunar ? LunarCalendar.Solar(year, Month, Day) : new DateOnly(year, Month, Day);
        return day is { } known ? DateRange.Day(known) : null;
    }
}
