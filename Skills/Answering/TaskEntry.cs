using Assistant.Knowledge.Plans;
using Assistant.Skills.Extensions;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>One task as an answer shows it.</summary>
/// <param name="Plan">Its plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Day">Its last day in force, where it has one: the plan's own, or the later one that was granted.</param>
/// <param name="Progress">What was last reported on it; null when nothing was.</param>
public sealed record TaskEntry(Plan Plan, PlanTask Task, LastDay? Day, ReportedProgress? Progress)
{
    /// <summary>What was asked and decided about its last day.</summary>
    public ExtensionHistory Extensions { get; init; } = ExtensionHistory.None;

    /// <summary>The extension that puts its last day behind the plan's own; null where the plan's own is in force.</summary>
    public Extension? Extended => Extensions.InForce(Task.Schedule);

    /// <summary>The plan's own last day, included; null where it names none.</summary>
    public DateOnly? PlanDay => Extended is null ? Day?.Date : Task.Schedule.LastDay;

    /// <summary>For "trước ngày 10/6" the 10th, which is no longer in time by the plan; null where the plan names the last day itself.</summary>
    public DateOnly? WrittenBefore => PlanDay is { } day && Task.Schedule.Text is { } words && BeforeDay.IsSaid(words, day.AddDays(1)) ? day.AddDays(1) : null;

    /// <summary>How it stands against its schedule.</summary>
    public TaskStanding Standing => TaskStanding.Of(Day, Progress);

    /// <summary>The task's name for other requests.</summary>
    public TaskReference Reference => new(Plan.Source, Task.Key);

    /// <summary>Where the task stands in its plan.</summary>
    public Citation Citation => Citation.Of(Plan, Task.Evidence, Task.Key);

    /// <summary>Makes an entry.</summary>
    public static TaskEntry Of(Plan plan, PlanTask task, DateOnly today, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(progress);
        var reference = new TaskReference(plan.Source, task.Key);
        var extensions = progress.Extensions.Of(reference);
        return new TaskEntry(plan, task, extensions.LastDay(task.Schedule) is { } last ? LastDay.Seen(last, today) : null, progress.Of(reference)) { Extensions = extensions };
    }
}
