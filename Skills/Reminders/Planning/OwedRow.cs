namespace Assistant.Skills.Reminders.Planning;

/// <summary>One message that is to be owed.</summary>
/// <param name="To">To whom.</param>
/// <param name="Subject">About what.</param>
/// <param name="Nudge">Which of the reminders about it.</param>
/// <param name="Why">Why.</param>
/// <param name="FireAt">When it is to be sent.</param>
internal sealed record OwedRow(Recipient To, Subject Subject, Nudge Nudge, Because Why, DateTimeOffset FireAt)
{
    /// <summary>What it is told from the others by.</summary>
    public OwedKey Key => new(To.ToString(), Subject.Item, Subject.Due.ToString(), NudgeCode.Of(Nudge));
}
