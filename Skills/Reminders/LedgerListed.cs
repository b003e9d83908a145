using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Reminders;

/// <summary>What was owed to whom and what became of it: what failed first, then what waits, what was sent, and what was not wanted any more.</summary>
/// <param name="Request">The request.</param>
/// <param name="Days">The days that it covers.</param>
/// <param name="Rows">The rows.</param>
public sealed record LedgerListed(Request Request, DateRange Days, IReadOnlyList<LedgerEntry> Rows) : SkillResult(Request)
{
    /// <summary>Whether only what was owed to the asker, and what the asker had asked for, is shown.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether there are more rows than are shown.</summary>
    public bool HasMore { get; init; }

    /// <summary>How many are in a state.</summary>
    public int Count(LedgerState state) => Rows.Count(entry => entry.Row.State == state);

    /// <summary>How many were seen to be read.</summary>
    public int Opened => Rows.Count(entry => entry.Row.OpenedAt is not null);

    /// <summary>How many somebody did something about.</summary>
    public int Acted => Rows.Count(entry => entry.Row.ActedAt is not null);
}
