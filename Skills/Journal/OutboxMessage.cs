namespace Assistant.Skills.Journal;

/// <summary>What is owed to the outside.</summary>
/// <param name="Kind">What kind of message, a constant that is never renamed: <c>meeting.logged</c>.</param>
/// <param name="Version">The version of the body's shape, from 1.</param>
/// <param name="Body">JSON.</param>
public sealed record OutboxMessage(string Kind, int Version, string Body);
