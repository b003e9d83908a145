using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Reminders;

/// <summary>What identifies one message owed, and when it is owed.</summary>
/// <param name="ReminderId">For which reminder.</param>
/// <param name="Item">About what: <see cref="Deadline.Item"/>, or <see cref="OneOff"/>.</param>
/// <param name="DueOn">The last day, <c>yyyy-MM-dd</c>; empty for a one-off.</param>
/// <param name="PlanId">The plan of a task; null otherwise.</param>
/// <param name="TaskKey">The key of a task; null otherwise.</param>
/// <param name="FireAt">When it is to be sent.</param>
internal sealed record OwedRow(string ReminderId, string Item, string DueOn, string? PlanId, string? TaskKey, DateTimeOffset FireAt)
{
    /// <summary>The item of a one-off reminder.</summary>
    public const string OneOff = "once";

    /// <summary>The row of a one-off.</summary>
    public static OwedRow Once(string reminderId, DateTimeOffset at) => new(reminderId, OneOff, "", null, null, at);

    /// <summary>The row of one last day.</summary>
    public static OwedRow Of(string reminderId, UpcomingReminder upcoming) => new(
        reminderId,
        upcoming.Deadline.Item,
        Stored.Day(upcoming.Deadline.LastDay),
        upcoming.Deadline.TaskKey is null ? null : upcoming.Deadline.Plan.Id.Value,
        upcoming.Deadline.TaskKey?.Value,
        upcoming.FireAt);
}
