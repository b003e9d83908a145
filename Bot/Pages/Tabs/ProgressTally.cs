using Assistant.Skills.Answering;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>How many tasks stand how.</summary>
/// <param name="Total">All.</param>
/// <param name="Done">Those reported done, in time or late.</param>
/// <param name="UnderWay">Those reported begun, in time.</param>
/// <param name="Paused">Those put off.</param>
/// <param name="Behind">Those whose last day has passed.</param>
/// <param name="NotStarted">Those that nobody has reported begun, in time.</param>
internal sealed record ProgressTally(int Total, int Done, int UnderWay, int Paused, int Behind, int NotStarted)
{
    /// <summary>Counts.</summary>
    public static ProgressTally Of(IReadOnlyCollection<TaskEntry> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return new ProgressTally(
            tasks.Count,
            tasks.Count(task => task.Standing is TaskStanding.DoneInTime or TaskStanding.DoneLate),
            tasks.Count(task => task.Standing is TaskStanding.OnSchedule),
            tasks.Count(task => task.Standing is TaskStanding.Paused),
            tasks.Count(task => task.Standing is TaskStanding.Behind),
            tasks.Count(task => task.Standing is TaskStanding.NotStarted));
    }
}
