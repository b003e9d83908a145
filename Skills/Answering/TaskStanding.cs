using Assistant.Knowledge.Plans;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Answering;

/// <summary>
/// How a task stands against its schedule, by what was reported and the day of asking. A last day that has passed counts
/// before what was reported, except that it is done: paused work is behind as any other. One of the nested records.
/// </summary>
public abstract record TaskStanding
{
    private TaskStanding()
    {
    }

    /// <summary>Nobody has reported it begun, and it is not behind.</summary>
    public sealed record NotStarted : TaskStanding;

    /// <summary>It is being done, and its last day, where it has one, has not passed.</summary>
    public sealed record OnSchedule : TaskStanding;

    /// <summary>It was put off, and is not behind.</summary>
    public sealed record Paused : TaskStanding;

    /// <summary>Its last day has passed and it is not done.</summary>
    /// <param name="Days">By how many days.</param>
    public sealed record Behind(int Days) : TaskStanding;

    /// <summary>It was reported done for a day no later than its last; work without a last day is never late.</summary>
    public sealed record DoneInTime : TaskStanding;

    /// <summary>It was reported done for a day after its last.</summary>
    /// <param name="Days">By how many days.</param>
    public sealed record DoneLate(int Days) : TaskStanding;

    /// <summary>How a task stands on a day.</summary>
    public static TaskStanding Of(Schedule schedule, ReportedProgress? report, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return Of(schedule.LastDay is { } last ? LastDay.Seen(last, today) : null, report);
    }

    /// <summary>How a task stands.</summary>
    /// <param name="day">Its last day as seen from the day of asking; null where it has none.</param>
    /// <param name="report">What was last reported on it; null when nothing was.</param>
    public static TaskStanding Of(LastDay? day, ReportedProgress? report) => report switch
    {
        { State: ProgressState.Done } when day is not null && report.On > day.Date => new DoneLate(report.On.DayNumber - day.Date.DayNumber),
        { State: ProgressState.Done } => new DoneInTime(),
        _ when day is { DaysLeft: < 0 } => new Behind(-day.DaysLeft),
        { State: ProgressState.InProgress } => new OnSchedule(),
        { State: ProgressState.Paused } => new Paused(),
        _ => new NotStarted(),
    };
}
