using System.ComponentModel;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Reminders;

/// <summary>Shows what was owed to whom and what became of it: all of it to those who see troubles; to others what was owed to them, and what they had asked for.</summary>
/// <param name="history">The ledger.</param>
/// <param name="people">The directory.</param>
public sealed class LedgerSkills(ReminderHistory history, IPeople people)
{
    /// <summary>What one answer holds at most.</summary>
    private const int Most = 500;

    private static readonly LedgerState[] Order = [LedgerState.Failed, LedgerState.Owed, LedgerState.Claimed, LedgerState.Sent, LedgerState.Dropped];

    /// <summary>Lists them; where no days are named, those of the last seven days, today included.</summary>
    [Description("Lists reminders that were owed to people, and whether they were sent, opened and acted on, or why not.")]
    public async Task<LedgerListed> ListAsync(ReminderLedgerRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var isOwn = PermissionDesk.Refuse(asker, Deed.SeeTroubles) is not null;
        var days = request.Days ?? new DateRange(asker.Today.AddDays(-6), asker.Today);
        var rows = await history.ReadAsync(new LedgerQuery(days, request.State, null, Most + 1) { SeenBy = isOwn ? asker.Id : null }, cancellationToken);
        var everybody = await people.AllAsync(cancellationToken);
        var names = new LedgerNames(everybody);
        var shown = rows.Take(Most).Where(row => request.Unit is not { } unit || IsOf(unit, row, everybody))
            .Where(row => !request.Unopened || row is { State: LedgerState.Sent, OpenedAt: null });
        return new LedgerListed(request, days, [.. shown.OrderBy(row => Array.IndexOf(Order, row.State)).Select(names.Of)]) { IsOwn = isOwn, HasMore = rows.Count > Most };
    }

    private static bool IsOf(Unit unit, LedgerRow row, IReadOnlyList<Person> everybody) => row.To is Recipient.Person { Key: var key }
        && everybody.FirstOrDefault(person => PersonKey.Of(person.Id) == key)?.Unit is { } own && Permissions.IsOwn(unit, own);
}
