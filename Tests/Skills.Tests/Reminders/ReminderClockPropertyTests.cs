using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Reminders;

public sealed class ReminderClockPropertyTests
{
    private static readonly OfficeTime Office = new();

    [Fact]
    public void FireAt_WholeDaysBeforeAnyDay_IsAWorkingMorningNotAfterThatDay() => Prop.ForAll<int, int>((day, before) =>
    {
        var lastDay = Day(day);
        var length = new CalendarDuration(Math.Abs(before % 400), Grain.Day);
        var at = ReminderClock.FireAt(lastDay, length, Office);
        return Office.IsRemindingTime(at) && Office.DayOf(at) <= lastDay.AddDays(-(int)length.Amount) && TimeOnly.FromDateTime(Office.Local(at).DateTime) == Office.RemindsAt;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Late_AnyWeeksAfterAnyDay_IsAWorkingMorningNotBeforeThen() => Prop.ForAll<int, int>((day, weeks) =>
    {
        var at = ReminderClock.Late(Day(day), 1 + Math.Abs(weeks % 52), Office);
        return Office.IsRemindingTime(at) && Office.DayOf(at) >= Day(day).AddDays(7 * (1 + Math.Abs(weeks % 52)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NextRemindingTime_AnyInstant_IsATimeForRemindingAndNotEarlier() => Prop.ForAll<int, int>((day, minute) =>
    {
        var now = Office.At(Day(day), TimeOnly.MinValue).AddMinutes(Math.Abs(minute % 1440));
        var at = Office.NextRemindingTime(now);
        return Office.IsRemindingTime(at) && at >= now && (at == now) == Office.IsRemindingTime(now);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SnoozeTime_AnyChoiceAtAnyInstant_IsLaterAndOnAWorkedDay() => Prop.ForAll<int, int>((day, minute) =>
    {
        var now = Office.At(Day(day), TimeOnly.MinValue).AddMinutes(Math.Abs(minute % 1440));
        return Enum.GetValues<SnoozeChoice>().All(choice => SnoozeTime.Of(choice, now, Office) is not { } at ? choice == SnoozeChoice.ThisAfternoon : at > now && !Office.IsRestDay(Office.DayOf(at)));
    }).QuickCheckThrowOnFailure();

    /// <summary>In the years whose holidays are known.</summary>
    private static DateOnly Day(int number) => new DateOnly(2025, 2, 1).AddDays(Math.Abs(number % 1300));
}
