using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Extensions;

namespace Assistant.Skills.Reminders;

/// <summary>
/// Which messages are owed now, and what became of them. Any number of senders may claim at once: a message is one
/// sender's until it is marked or its lease ends. A sender that dies between sending and marking leaves a message that is
/// sent again after its lease: at least once there, exactly once otherwise.
/// </summary>
public sealed class ReminderLedger(Database database, PlanShelf shelf)
{
    private const string Claimable =
        $"(state = '{OwedState.Owed}' or (state = '{OwedState.Claimed}' and lease_until <= @now)) and not_before <= @now";

    /// <summary>Claims messages that are owed, the longest owed first. What is reported done, cancelled, gone from the plans or put off is dropped instead.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="lease">For how long they are the claimer's.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Cancels; nothing is claimed then.</param>
    /// <exception cref="NotWritableException">Something is owed and cannot be claimed.</exception>
    public async Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var parameters = new { now = Stored.Instant(now), until = Stored.Instant(now + lease), lease = Guid.CreateVersion7(now).ToString("N"), most = (long)most };
        if (await database.FindAsync<long>($"select count(*) from owed_reminders where {Claimable}", parameters, cancellationToken) == 0)
            return [];
        await using var work = await database.BeginAsync(cancellationToken);
        await DropUnwantedAsync(work, parameters, cancellationToken);
        await work.ExecuteAsync(
            $"""
            update owed_reminders set state = '{OwedState.Claimed}', lease = @lease, lease_until = @until, attempts = attempts + 1
            where id in (select id from owed_reminders where {Claimable} order by not_before, id limit @most{work.Dialect.SkipLocked})
            """,
            parameters,
            cancellationToken);
        var rows = await work.QueryAsync<Row>(
            $"""
            select o.id as OwedId, o.item as Item, o.due_on as DueOn, o.fire_at as FiredAt, o.attempts as Attempts, {ReminderRepository.Columns}
            from owed_reminders o join reminders r on r.id = o.reminder_id where o.lease = @lease order by o.fire_at, o.id
            """,
            parameters,
            cancellationToken);
        var library = shelf.Current;
        var extensions = ExtensionSnapshot.Of(await ExtensionRepository.AllAsync(work, cancellationToken), library);
        var claimed = new List<ClaimedReminder>();
        foreach (var row in rows)
        {
            if (About(row, library, extensions) is { } about)
                claimed.Add(new ClaimedReminder(row.OwedId, parameters.lease, row.ToReminder(), about, Stored.ReadInstant(row.FiredAt), (int)row.Attempts));
            else
                await FinishAsync(work, row.OwedId, parameters.lease, OwedState.Dropped, "gone", now, cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
        return claimed;
    }

    /// <summary>Marks a message as sent.</summary>
    /// <returns>Whether the claim still held; when not, another sender has the message or it was cancelled meanwhile.</returns>
    public Task<bool> MarkSentAsync(ClaimedReminder claimed, DateTimeOffset now, CancellationToken cancellationToken) =>
        FinishAsync(claimed, OwedState.Sent, null, now, cancellationToken);

    /// <summary>Gives a message up: it will not be tried again.</summary>
    /// <param name="claimed">The message.</param>
    /// <param name="reason">Why, for an admin.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held.</returns>
    public Task<bool> MarkFailedAsync(ClaimedReminder claimed, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        FinishAsync(claimed, OwedState.Failed, reason, now, cancellationToken);

    /// <summary>Puts a message back, to be claimed again from an instant on.</summary>
    /// <param name="claimed">The message.</param>
    /// <param name="notBefore">From when on.</param>
    /// <param name="reason">Why it was not sent, for an admin.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held.</returns>
    public async Task<bool> PutBackAsync(ClaimedReminder claimed, DateTimeOffset notBefore, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        await using var work = await database.BeginAsync(cancellationToken);
        var changed = await work.ExecuteAsync(
            $"""
            update owed_reminders set state = '{OwedState.Owed}', not_before = @at, reason = @reason, lease = null, lease_until = null
            where id = @Id and lease = @Lease and state = '{OwedState.Claimed}'
            """,
            new { claimed.Id, claimed.Lease, reason, at = Stored.Instant(notBefore) },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed == 1;
    }

    private static async Task DropUnwantedAsync(UnitOfWork work, object parameters, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            $"""
            update owed_reminders set state = '{OwedState.Dropped}', reason = 'done', finished_at = @now
            where {Claimable} and exists (select 1 from progress p
                where p.plan_id = owed_reminders.plan_id and p.task_key = owed_reminders.task_key and p.state = 'Done')
            """,
            parameters,
            cancellationToken);
        await work.ExecuteAsync(
            $"""
            update owed_reminders set state = '{OwedState.Dropped}', reason = 'cancelled', finished_at = @now
            where {Claimable} and exists (select 1 from reminders r where r.id = owed_reminders.reminder_id and r.cancelled_at is not null)
            """,
            parameters,
            cancellationToken);
    }

    private static async Task<bool> FinishAsync(
        UnitOfWork work, long id, string lease, string state, string? reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        await work.ExecuteAsync(
            $"update owed_reminders set state = @state, reason = @reason, finished_at = @at where id = @id and lease = @lease and state = '{OwedState.Claimed}'",
            new { id, lease, state, reason, at = Stored.Instant(now) },
            cancellationToken) == 1;

    private async Task<bool> FinishAsync(ClaimedReminder claimed, string state, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        await using var work = await database.BeginAsync(cancellationToken);
        var held = await FinishAsync(work, claimed.Id, claimed.Lease, state, reason, now, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return held;
    }

    private static ReminderAbout? About(Row row, PlanLibrary library, ExtensionSnapshot extensions) => row.Item == OwedRow.OneOff
        ? new ReminderAbout.Words(row.Text ?? "")
        : DeadlineCalendar.Find(row.Item, Stored.ReadDay(row.DueOn), library, extensions) is { } deadline ? new ReminderAbout.LastDay(deadline) : null;

    private sealed record Row : ReminderRow
    {
        public long OwedId { get; init; }

        public string Item { get; init; } = "";

        public string DueOn { get; init; } = "";

        public string FiredAt { get; init; } = "";

        public long Attempts { get; init; }
    }
}
