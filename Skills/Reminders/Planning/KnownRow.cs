using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>A message owed as it stands.</summary>
internal sealed record KnownRow
{
    /// <summary>The columns.</summary>
    public const string Columns =
        "id, recipient, item, due, nudge, state, because, reminder_id as ReminderId, fire_at as FireAt";

    public long Id { get; init; }

    public string Recipient { get; init; } = "";

    public string Item { get; init; } = "";

    public string Due { get; init; } = "";

    public string Nudge { get; init; } = "";

    public string State { get; init; } = "";

    public string Because { get; init; } = "";

    public string? ReminderId { get; init; }

    public string FireAt { get; init; } = "";

    /// <summary>What it is told from the others by.</summary>
    public OwedKey Key => new(Recipient, Item, Due, Nudge);

    /// <summary>A message that is to be owed, as it stands once it is written.</summary>
    public static KnownRow Of(OwedRow row, long id) => new()
    {
        Id = id,
        Recipient = row.To.ToString(),
        Item = row.Subject.Item,
        Due = row.Subject.Due.ToString(),
        Nudge = NudgeCode.Of(row.Nudge),
        State = OwedState.Owed,
        Because = BecauseCode.Of(row.Why),
        ReminderId = (row.Why as Because.Asked)?.ReminderId,
        FireAt = Stored.Instant(row.FireAt),
    };

    /// <summary>Whether its time is to come: one whose time has passed keeps it, however late it is sent.</summary>
    public bool IsAhead(DateTimeOffset now) => string.CompareOrdinal(FireAt, Stored.Instant(now)) > 0;

    /// <summary>Whether it says the same of why and when.</summary>
    public bool Says(OwedRow row) => Because == BecauseCode.Of(row.Why) && ReminderId == (row.Why as Because.Asked)?.ReminderId && FireAt == Stored.Instant(row.FireAt);
}
