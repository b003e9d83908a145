namespace Assistant.Skills.Tests.Reminders.Years;

/// <summary>One reminder that was sent, or should have been, in words that the labels can be compared with.</summary>
/// <param name="To">A person's id, or the conversation.</param>
/// <param name="About">The plan's file and the task's key, or the report's units; or what else it is.</param>
/// <param name="Due">The day, or the instant by Vietnam's clock.</param>
/// <param name="Which"><c>-7</c> for so many days before, <c>+1</c> for so many weeks after, else a word.</param>
/// <param name="At">When it was sent, by Vietnam's clock.</param>
public sealed record SentOnce(string To, string About, string Due, string Which, string At);
