using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>A task that the present version of its plan no longer holds.</summary>
/// <param name="Key">The key that what people recorded on it is kept under; that of no task of the plan.</param>
/// <param name="Task">The task as it last was.</param>
/// <param name="At">When a version without it came in.</param>
public sealed record DroppedTask(TaskKey Key, PlanTask Task, DateTimeOffset At);
