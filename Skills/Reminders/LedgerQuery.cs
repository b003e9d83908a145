using Assistant.Knowledge.Time;

namespace Assistant.Skills.Reminders;

/// <summary>Which rows of the ledger are wanted.</summary>
/// <param name="Days">Owed on these days, by the office's clock.</param>
/// <param name="State">In this state; null for any.</param>
/// <param name="To">To this recipient; null for any.</param>
/// <param name="Most">How many at most, from 1.</param>
public sealed record LedgerQuery(DateRange Days, LedgerState? State, Recipient? To, int Most)
{
    /// <summary>The id of a person who sees only what was owed to them and what they had asked for; null for who sees all.</summary>
    public string? SeenBy { get; init; }
}
