using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class MeetingLengthTests
{
    [Theory]
    [InlineData("2026-11-23 08:00", "2026-11-23 10:00", 0.25)]
    [InlineData("2026-11-23 08:00", "2026-11-23 12:00", 0.5)]
    [InlineData("2026-11-23 07:30", "2026-11-23 11:30", 0.5)]
    [InlineData("2026-11-23 13:30", "2026-11-23 17:30", 0.5)]
    [InlineData("2026-11-23 08:00", "2026-11-23 13:00", 0.625)]
    [InlineData("2026-11-23 08:00", "2026-11-23 17:00", 0.875)]
    [InlineData("2026-11-23 07:30", "2026-11-23 17:30", 1)]
    [InlineData("2026-11-23 06:00", "2026-11-23 22:00", 1)]
    [InlineData("2026-11-23 19:00", "2026-11-23 21:00", 0.25)]
    [InlineData("2026-11-23 22:00", "2026-11-24 02:00", 0.5)]
    [InlineData("2026-11-23 07:30", "2026-11-24 11:30", 1.5)]
    [InlineData("2026-11-23 07:30", "2026-11-25 17:30", 3)]
    [InlineData("2026-11-23 08:00", "2026-11-23 08:00", 0)]
    [InlineData("2026-11-23 08:00", "2026-11-23 07:00", 0)]
    public void InDays_AnyMeeting_CountsWorkingTime(string start, string end, double days) =>
        MeetingLength.InDays(JournalOffice.At(start), JournalOffice.At(end), new OfficeTime()).ShouldBe((decimal)days);
}
