using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Tests.Time;

public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData("2026-05-13", true)]
    [InlineData("2026-05-16", false)] // Saturday
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-02", false)] // swapped
    [InlineData("2026-01-10", true)] // worked instead
    [InlineData("2026-02-16", false)] // Tết
    [InlineData("2026-02-20", false)]
    [InlineData("2026-02-23", true)]
    [InlineData("2026-04-27", false)] // makes up for Giỗ Tổ on Sunday
    [InlineData("2026-04-28", true)]
    [InlineData("2026-04-30", false)]
    [InlineData("2026-05-01", false)]
    [InlineData("2026-08-22", true)] // worked Saturday
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", false)]
    [InlineData("2026-09-02", false)]
    [InlineData("2026-09-03", true)]
    [InlineData("2025-04-07", false)]
    [InlineData("2025-05-02", false)]
    [InlineData("2025-09-01", false)]
    [InlineData("2027-05-03", false)] // makes up for Saturday 1 May
    [InlineData("2027-05-04", true)]
    public void IsWorkingDay_HolidaysSwapsAndWeekends_AreTold(string day, bool works) =>
        WorkCalendar.IsWorkingDay(Day(day)).ShouldBe(works);

    [Theory]
    [InlineData("2026-11-15", "2026-11-13", "2026-11-16")]
    [InlineData("2026-12-05", "2026-12-04", "2026-12-07")]
    [InlineData("2026-04-30", "2026-04-29", "2026-05-04")]
    [InlineData("2026-02-18", "2026-02-13", "2026-02-23")]
    public void PreviousAndNextWorkingDay_AroundARest_SkipIt(string day, string before, string after)
    {
        WorkCalendar.PreviousWorkingDay(Day(day)).ShouldBe(Day(before));
        WorkCalendar.NextWorkingDay(Day(day)).ShouldBe(Day(after));
    }

    [Fact]
    public void DayIn_AnInstantNearMidnight_IsTheOfficesDay()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("office", TimeSpan.FromHours(7), "office", "office");
        new DateTimeOffset(2026, 5, 12, 18, 0, 0, TimeSpan.Zero).DayIn(zone).ShouldBe(Day("2026-05-13"));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
