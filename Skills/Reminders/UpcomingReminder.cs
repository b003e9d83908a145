namespace Assistant.Skills.Reminders;

/// <summary>One message that a standing reminder will send.</summary>
/// <param name="Deadline">What it is about.</param>
/// <param name="Nudge">Which of the messages about it.</param>
/// <param name="FireAt">When it will be sent.</param>
public sealed record UpcomingReminder(Deadline Deadline, Nudge Nudge, DateTimeOffset FireAt);
