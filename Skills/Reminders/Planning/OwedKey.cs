namespace Assistant.Skills.Reminders.Planning;

/// <summary>What messages owed are told apart by, as it stands in the database.</summary>
/// <param name="Recipient">To whom.</param>
/// <param name="Item">About what.</param>
/// <param name="Due">When that is due.</param>
/// <param name="Nudge">Which of the reminders about it.</param>
internal readonly record struct OwedKey(string Recipient, string Item, string Due, string Nudge) : IComparable<OwedKey>
{
    /// <summary>One order for everybody who writes several: two writers never wait for each other in a ring.</summary>
    public int CompareTo(OwedKey other) =>
        (string.CompareOrdinal(Recipient, other.Recipient), string.CompareOrdinal(Item, other.Item), string.CompareOrdinal(Due, other.Due)) switch
        {
            (not 0 and var order, _, _) => order,
            (_, not 0 and var order, _) => order,
            (_, _, not 0 and var order) => order,
            _ => string.CompareOrdinal(Nudge, other.Nudge),
        };
}
