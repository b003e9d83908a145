using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

public sealed class ReminderClockTests
{
    private static readonly OfficeTime Office = new();

    [Theory]
    [InlineData("2026-11-26", 3, Grain.Day, "2026-11-23 08:00")]
    [InlineData("2026-11-25", 3, Grain.Day, "2026-11-20 08:00")] // Sunday, moved to Friday
    [InlineData("2026-12-01", 3, Grain.Day, "2026-11-27 08:00")] // Saturday
    [InlineData("2026-09-05", 3, Grain.Day, "2026-08-28 08:00")] // National Day and the days before it
    [InlineData("2026-02-24", 3, Grain.Day, "2026-02-13 08:00")] // Tết
    [InlineData("2027-01-04", 3, Grain.Day, "2026-12-31 08:00")] // 1 January, into the year before
    [InlineData("2026-11-30", 1, Grain.Week, "2026-11-23 08:00")]
    [InlineData("2026-12-31", 1, Grain.Month, "2026-11-30 08:00")]
    [InlineData("2026-11-26", 0, Grain.Day, "2026-11-26 08:00")]
    [InlineData("2026-11-26", 2, Grain.Hour, "2026-11-26 15:30")]
    [InlineData("2026-11-26", 90, Grain.Minute, "2026-11-26 16:00")]
    [InlineData("2026-11-26", 0.5, Grain.Day, "2026-11-26 05:30")]
    public void FireAt_LastDayAndOffset_IsOnAWorkingDay(string lastDay, double amount, Grain unit, string expected) =>
        ReminderClock.FireAt(Day(lastDay), new CalendarDuration((decimal)amount, unit), Office).ShouldBe(JournalOffice.At(expected));

    [Theory]
    [InlineData("2026-11-23 07:59", "2026-11-23 08:00")]
    [InlineData("2026-11-24 09:15", "2026-11-24 09:15")]
    [InlineData("2026-11-26 23:59", "2026-11-26 23:59")]
    public void NextFireAt_InstantPassedButLastDayNot_IsAtOnce(string now, string expected) =>
        ReminderClock.NextFireAt(Day("2026-11-26"), new CalendarDuration(3, Grain.Day), Office, JournalOffice.At(now)).ShouldBe(JournalOffice.At(expected));

    [Fact]
    public void NextFireAt_LastDayPassed_IsNever() =>
        ReminderClock.NextFireAt(Day("2026-11-26"), new CalendarDuration(3, Grain.Day), Office, JournalOffice.At("2026-11-27 00:00")).ShouldBeNull();

    private static DateOnly Day(string text) => DateOnly.FromDateTime(JournalOffice.At(text).DateTime);
}
