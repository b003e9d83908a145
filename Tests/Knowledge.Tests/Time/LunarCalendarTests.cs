using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Tests.Time;

public sealed class LunarCalendarTests
{
    [Theory]
    [InlineData(1985, "1985-01-21")] // a month before Peking's
    [InlineData(2007, "2007-02-17")] // a day before Peking's
    [InlineData(2020, "2020-01-25")]
    [InlineData(2023, "2023-01-22")]
    [InlineData(2024, "2024-02-10")]
    [InlineData(2030, "2030-02-02")]
    public void Solar_FirstDayOfAYear_IsTet(int year, string tet) => LunarCalendar.Solar(year, 1, 1).ShouldBe(Day(tet));

    [Fact]
    public void Solar_YearsWhoseHolidaysAreKnown_AgreesWithThem()
    {
        for (var year = VietnamHolidays.FirstYear; year <= VietnamHolidays.LastYear; year++)
        {
            LunarCalendar.Solar(year, 1, 1).ShouldBe(VietnamHolidays.LunarNewYear(year));
            LunarCalendar.Solar(year, 3, 10).ShouldBe(VietnamHolidays.HungKings(year)!.Value.First);
        }
    }

    [Theory]
    [InlineData(2023, 1, 15, "2023-02-05")] // before the leap second month of 2023
    [InlineData(2023, 3, 10, "2023-04-29")] // after it
    [InlineData(2025, 8, 15, "2025-10-06")] // after the leap sixth month of 2025
    [InlineData(2026, 8, 15, "2026-09-25")]
    [InlineData(2026, 7, 15, "2026-08-27")]
    public void Solar_DaysAroundALeapMonth_AreThoseOfThePlainMonth(int year, int month, int day, string solar) =>
        LunarCalendar.Solar(year, month, day).ShouldBe(Day(solar));

    [Fact]
    public void Solar_ADayThatIsNot_IsNull()
    {
        LunarCalendar.Solar(2026, 13, 1).ShouldBeNull();
        LunarCalendar.Solar(2026, 1, 31).ShouldBeNull();
        LunarCalendar.Solar(99999, 1, 1).ShouldBeNull();
    }

    [Fact]
    public void FullMoon_EveryDayOfTwoYears_IsAtMostAMonthAhead()
    {
        for (var day = Day("2026-01-01"); day.Year < 2028; day = day.AddDays(1))
            (LunarCalendar.FullMoon(day).DayNumber - day.DayNumber).ShouldBeInRange(0, 29);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
