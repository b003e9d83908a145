namespace Assistant.Skills.Reminders;

/// <summary>One thing that was owed to one recipient, and what became of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="To">To whom.</param>
/// <param name="Title">What it is called: the task, report or meeting, or the person's words; null for a list, and for what is not known any more.</param>
/// <param name="Item">What it is about, as the database tells things apart.</param>
/// <param name="Due">When that is due.</param>
/// <param name="Nudge">Which of the reminders about it.</param>
/// <param name="Why">Why the recipient is reminded.</param>
/// <param name="OwedAt">When it was owed.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Attempts">How many times it was claimed.</param>
/// <param name="Reason">Why it was dropped, given up or put back; null otherwise.</param>
public sealed record LedgerRow(
    long Id, Recipient To, string? Title, string Item, DueTime Due, Nudge Nudge, Because Why, DateTimeOffset OwedAt, LedgerState State, int Attempts, string? Reason)
{
    /// <summary>When it was sent, given up or dropped; null before.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>When it was sent; null where it was not.</summary>
    public DateTimeOffset? SentAt => State == LedgerState.Sent ? FinishedAt : null;

    /// <summary>When it was seen to be read; null where that is not known.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>What was done about it last; null for nothing.</summary>
    public string? Acted { get; init; }

    /// <summary>When that was done.</summary>
    public DateTimeOffset? ActedAt { get; init; }
}
