namespace Assistant.Skills.Reminders;

/// <summary>A message that is the claimer's to send until its lease ends.</summary>
/// <param name="Id">The message's id, the same at every attempt.</param>
/// <param name="Lease">The claim; what is marked under another one is not taken.</param>
/// <param name="Reminder">Who asked for it, and where to send it.</param>
/// <param name="About">What it reminds of.</param>
/// <param name="FireAt">When it was owed.</param>
/// <param name="Attempts">How many times it was claimed, this time included.</param>
public sealed record ClaimedReminder(long Id, string Lease, Reminder Reminder, ReminderAbout About, DateTimeOffset FireAt, int Attempts);
