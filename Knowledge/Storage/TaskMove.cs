using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>A task that stands under another key in the new version of its plan.</summary>
/// <param name="From">The key before.</param>
/// <param name="To">The key now; for a task that is gone the key that what is recorded on it is kept under.</param>
public sealed record TaskMove(TaskKey From, TaskKey To);
