namespace Assistant.Skills.Reminders;

/// <summary>What a person asked to be reminded of.</summary>
/// <param name="Id">Its id, opaque.</param>
/// <param name="Organization">The organisation in whose journal it stands.</param>
/// <param name="PersonId">Who asked.</param>
/// <param name="PersonName">That person's name.</param>
/// <param name="Conversation">Where to send it: an opaque key that the channel gave.</param>
/// <param name="Language">The language in which it was asked for.</param>
/// <param name="Text">What to be reminded of; for a standing reminder the words that the work's title must hold; null for all of it.</param>
/// <param name="Timing">When.</param>
/// <param name="CreatedAt">When it was asked for.</param>
public sealed record Reminder(
    string Id,
    string Organization,
    string PersonId,
    string? PersonName,
    string Conversation,
    Language Language,
    string? Text,
    ReminderTiming Timing,
    DateTimeOffset CreatedAt)
{
    /// <summary>Who is to be reminded.</summary>
    public ReminderAudience Audience { get; init; } = new ReminderAudience.Room();
}
