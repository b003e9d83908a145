namespace Assistant.Skills.Reminders;

/// <summary>One thing that a message reminds of.</summary>
/// <param name="Id">The row's id, the same at every attempt; what a card's buttons act on.</param>
/// <param name="Nudge">Which of the reminders about it.</param>
/// <param name="About">What it reminds of.</param>
/// <param name="Why">Why the recipient is reminded.</param>
/// <param name="FireAt">When it was owed.</param>
public sealed record OwedLine(long Id, Nudge Nudge, ReminderAbout About, Because Why, DateTimeOffset FireAt);
