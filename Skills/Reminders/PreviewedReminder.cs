namespace Assistant.Skills.Reminders;

/// <summary>One thing that would be sent, as everything stands.</summary>
/// <param name="At">When, by the office's clock.</param>
/// <param name="To">To whom.</param>
/// <param name="Name">The person's name in the directory; null for a conversation, and for who is not listed.</param>
/// <param name="About">What it would remind of.</param>
/// <param name="Due">When that is due.</param>
/// <param name="Nudge">Which of the reminders about it.</param>
/// <param name="Why">Why.</param>
/// <param name="Asked">The reminder that asks for it; null where nobody had to ask.</param>
public sealed record PreviewedReminder(
    DateTimeOffset At, Recipient To, string? Name, ReminderAbout About, DueTime Due, Nudge Nudge, Because Why, Reminder? Asked)
{
    /// <summary>Where a plan sets it; null for what no plan sets.</summary>
    public Citation? Citation => (About as ReminderAbout.LastDay)?.Deadline.Citation;
}
