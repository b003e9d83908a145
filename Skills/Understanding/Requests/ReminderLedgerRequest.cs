using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>What reminders were owed, and what became of them.</summary>
/// <param name="Days">On which days; null where none were said.</param>
/// <param name="State">How far they have come; null for any.</param>
/// <param name="Unit">Of whose people; null for everybody's.</param>
public sealed record ReminderLedgerRequest(DateRange? Days, LedgerState? State, Unit? Unit) : Request
{
    /// <summary>Whether only those are meant that were sent and that nobody has opened.</summary>
    public bool Unopened { get; init; }
}
