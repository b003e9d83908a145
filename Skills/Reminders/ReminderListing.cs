namespace Assistant.Skills.Reminders;

/// <summary>One of a person's reminders, as it stands.</summary>
/// <param name="Position">Its place in the list, from 1.</param>
/// <param name="Reminder">The reminder.</param>
/// <param name="Next">When it is sent next; null when nothing is owed at present.</param>
/// <param name="Owed">How many messages it still owes as far as the plans tell.</param>
public sealed record ReminderListing(int Position, Reminder Reminder, DateTimeOffset? Next, int Owed);
