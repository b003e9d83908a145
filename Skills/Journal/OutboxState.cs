namespace Assistant.Skills.Journal;

/// <summary>The states of an outbox row, as stored.</summary>
internal static class OutboxState
{
    /// <summary>Yet to be delivered; while its lease runs it is one deliverer's.</summary>
    public const string Pending = "pending";

    /// <summary>Delivered.</summary>
    public const string Delivered = "delivered";

    /// <summary>Refused for good; it waits for an admin, and the record's later rows with it.</summary>
    public const string Parked = "parked";
}
