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
    [InlineData("2026-11-26", 1, "2026-12-03 08:00")]
    [InlineData("2026-02-10", 1, "2026-02-23 08:00")] // Tết: the next working day
    [InlineData("2026-11-28", 2, "2026-12-14 08:00")] // Saturday, moved to Monday
    public void Late_WeeksAfterTheLastDay_IsOnAWorkingDayAtOrAfter(string lastDay, int weeks, string expected) =>
        ReminderClock.Late(Day(lastDay), weeks, Office).ShouldBe(JournalOffice.At(expected));

    [Theory]
    [InlineData("2026-11-26 14:00", 1, Grain.Day, "2026-11-25 08:00")]
    [InlineData("2026-11-23 07:30", 1, Grain.Day, "2026-11-20 08:00")] // Monday: told on Friday
    [InlineData("2026-11-26 14:00", 15, Grain.Minute, "2026-11-26 13:45")]
    public void FireAt_BeforeAMeeting_IsInTheMorningOrToTheMinute(string begins, double amount, Grain unit, string expected) =>
        ReminderClock.FireAt(JournalOffice.At(begins), new CalendarDuration((decimal)amount, unit), Office).ShouldBe(JournalOffice.At(expected));

    [Theory]
    [InlineData("2026-11-26 07:59", "2026-11-26 08:00")]
    [InlineData("2026-11-26 08:00", "2026-11-26 08:00")]
    [InlineData("2026-11-26 17:29", "2026-11-26 17:29")]
    [InlineData("2026-11-26 17:30", "2026-11-27 08:00")]
    [InlineData("2026-11-27 20:00", "2026-11-30 08:00")] // Friday evening
    [InlineData("2026-11-29 10:00", "2026-11-30 08:00")] // Sunday
    public void NextRemindingTime_AnyInstant_IsThenOrTheNextWorkingMorning(string now, string expected) =>
        Office.NextRemindingTime(JournalOffice.At(now)).ShouldBe(JournalOffice.At(expected));

    private static DateOnly Day(string text) => DateOnly.FromDateTime(JournalOffice.At(text).DateTime);
}
