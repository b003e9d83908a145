using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Progress;

/// <summary>What people have reported on tasks, and which later last days were asked for and granted, as of one moment. It never changes.</summary>
/// <param name="reported">The last report on each task that has one.</param>
public sealed class ProgressSnapshot(IReadOnlyDictionary<TaskReference, ReportedProgress> reported)
{
    /// <summary>Nobody has reported anything.</summary>
    public static ProgressSnapshot Empty { get; } = new(new Dictionary<TaskReference, ReportedProgress>());

    /// <summary>What was asked and decided about the last days of tasks.</summary>
    public ExtensionSnapshot Extensions { get; init; } = ExtensionSnapshot.Empty;

    /// <summary>The last report on a task; null when there is none.</summary>
    public ReportedProgress? Of(TaskReference task) => reported.GetValueOrDefault(task);

    /// <summary>Whether the task was reported done.</summary>
    public bool IsDone(TaskReference task) => Of(task) is { State: ProgressState.Done };
}
