using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Progress;

/// <summary>What people have reported on tasks, as of one moment. It never changes.</summary>
/// <param name="reported">The last report on each task that has one.</param>
public sealed class ProgressSnapshot(IReadOnlyDictionary<TaskReference, ReportedProgress> reported)
{
    /// <summary>Nobody has reported anything.</summary>
    public static ProgressSnapshot Empty { get; } = new(new Dictionary<TaskReference, ReportedProgress>());

    /// <summary>The last report on a task; null when there is none.</summary>
    public ReportedProgress? Of(TaskReference task) => reported.GetValueOrDefault(task);

    /// <summary>Whether the task was reported done.</summary>
    public bool IsDone(TaskReference task) => Of(task) is { State: ProgressState.Done };
}
