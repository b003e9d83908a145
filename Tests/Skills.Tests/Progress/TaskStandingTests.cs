using Assistant.Knowledge.Plans;
using Assistant.Skills.Answering;
using Assistant.Skills.Progress;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Progress;

public sealed class TaskStandingTests
{
    private static readonly DateOnly Last = new(2026, 6, 9);

    public static TheoryData<ProgressState?, string, string, TaskStanding> Cases { get; } = new()
    {
        { null, "2026-06-09", "2026-06-09", new TaskStanding.NotStarted() },
        { null, "2026-06-09", "2026-06-10", new TaskStanding.Behind(1) },
        { ProgressState.NotStarted, "2026-06-01", "2026-06-01", new TaskStanding.NotStarted() },
        { ProgressState.InProgress, "2026-06-01", "2026-06-09", new TaskStanding.OnSchedule() },
        { ProgressState.InProgress, "2026-06-01", "2026-06-14", new TaskStanding.Behind(5) },
        { ProgressState.Paused, "2026-06-01", "2026-06-09", new TaskStanding.Paused() },
        { ProgressState.Paused, "2026-06-01", "2026-06-10", new TaskStanding.Behind(1) },
        { ProgressState.Done, "2026-06-09", "2026-12-01", new TaskStanding.DoneInTime() },
        { ProgressState.Done, "2026-06-12", "2026-12-01", new TaskStanding.DoneLate(3) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_TaskWithALastDay_IsByReportAndDay(ProgressState? state, string reportedFor, string today, TaskStanding standing) =>
        TaskStanding.Of(new Schedule.Deadline("x", Last), Report(state, reportedFor), DateOnly.Parse(today, null)).ShouldBe(standing);

    [Theory]
    [InlineData(null, typeof(TaskStanding.NotStarted))]
    [InlineData(ProgressState.InProgress, typeof(TaskStanding.OnSchedule))]
    [InlineData(ProgressState.Done, typeof(TaskStanding.DoneInTime))]
    public void Of_TaskWithoutALastDay_IsNeverLate(ProgressState? state, Type standing) =>
        TaskStanding.Of((LastDay?)null, Report(state, "2030-01-01")).ShouldBeOfType(standing);

    private static ReportedProgress? Report(ProgressState? state, string on) => state is { } said
        ? new ReportedProgress(said, null, DateOnly.Parse(on, null), null, null, "an", "An", JournalOffice.At(on), 1)
        : null;
}
