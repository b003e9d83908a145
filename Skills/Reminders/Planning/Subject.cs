using Assistant.Skills.Meetings;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>One thing that recipients are reminded of, one time that it is due.</summary>
/// <param name="Item">What: <see cref="Deadline.Item"/>, or one of the forms below.</param>
/// <param name="Due">When.</param>
/// <param name="PlanId">The plan of a task; null otherwise.</param>
/// <param name="TaskKey">The key of a task; null otherwise.</param>
internal sealed record Subject(string Item, DueTime Due, string? PlanId = null, string? TaskKey = null)
{
    /// <summary>Before the id of a one-off.</summary>
    public const string OnceMark = "once|";

    /// <summary>Before the id of a reminder that sends lists.</summary>
    public const string ListMark = "list|";

    /// <summary>Before the id of a meeting.</summary>
    public const string MeetingMark = "meeting|";

    /// <summary>A last day.</summary>
    public static Subject Of(Deadline deadline) => new(
        deadline.Item, new DueTime.Day(deadline.LastDay), deadline.TaskKey is null ? null : deadline.Plan.Id.Value, deadline.TaskKey?.Value);

    /// <summary>A meeting.</summary>
    public static Subject Of(Meeting meeting) => new(MeetingMark + meeting.Id, new DueTime.Instant(meeting.Start));

    /// <summary>A one-off.</summary>
    public static Subject Once(string reminderId, DateTimeOffset at) => new(OnceMark + reminderId, new DueTime.Instant(at));

    /// <summary>One of the lists that a reminder sends.</summary>
    public static Subject List(string reminderId, DateOnly day) => new(ListMark + reminderId, new DueTime.Day(day));
}
