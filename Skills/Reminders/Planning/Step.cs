namespace Assistant.Skills.Reminders.Planning;

/// <summary>One of the messages about a subject: which, why, and when its time is, passed or not.</summary>
internal sealed record Step(Nudge Nudge, Because Why, DateTimeOffset FireAt);
