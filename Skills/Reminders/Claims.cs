using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Reminders;

/// <summary>Takes the rows that are due, all of a recipient's by one sender.</summary>
/// <param name="database">The journal's database.</param>
internal sealed class Claims(Database database)
{
    private readonly PersonalConversations _conversations = new(database);

    /// <summary>Whether anything can be taken. Looking takes no lock: a tick with nothing due costs no writer anything.</summary>
    public async Task<bool> AnyAsync(ClaimMoment moment, CancellationToken cancellationToken) =>
        await database.FindAsync<long>($"select count(*) from (select 1 from owed_reminders o where {Claimable("o")} limit 1) due", moment.Parameters, cancellationToken) > 0;

    /// <summary>Takes all that is due for some recipients, by the leases under which they are taken.</summary>
    public async Task<IReadOnlyList<(string Lease, IReadOnlyList<ClaimedRow> Rows)>> TakeAsync(ClaimMoment moment, int most, CancellationToken cancellationToken)
    {
        var taken = new List<(string Lease, IReadOnlyList<ClaimedRow> Rows)>();
        await using var work = await database.BeginAsync(cancellationToken);

        // Who holds a recipient's first row takes the others, too: two senders never share what one message is to say. While a sender has a message of
        // theirs, the next one waits: they come in order. "is true" keeps PostgreSQL from joining the table to itself, row by row, while it believes a burst of
        // rows to be a few: each of the lists is made once.
        var recipients = await work.QueryAsync<string>(
            $"""
            select o.recipient from owed_reminders o
            where {Claimable("o")} and (o.id in (select min(e.id) from owed_reminders e where {Claimable("e")} group by e.recipient)) is true
                and o.recipient not in (
                    select h.recipient from owed_reminders h where h.not_before <= @now and h.state = '{OwedState.Claimed}' and h.lease_until > @now)
            order by o.not_before, o.id limit @most{work.Dialect.SkipLocked}
            """,
            moment.With(("most", (long)most)),
            cancellationToken);
        foreach (var recipient in recipients)
        {
            var lease = Guid.CreateVersion7(moment.Now).ToString("N");
            await work.ExecuteAsync(
                $"""
                update owed_reminders set state = '{OwedState.Claimed}', lease = @lease, lease_until = @until, attempts = attempts + 1
                where id in (select o.id from owed_reminders o where o.recipient = @recipient and {Claimable("o")})
                """,
                moment.With(("lease", lease), ("recipient", recipient)),
                cancellationToken);
            taken.Add((lease, await work.QueryAsync<ClaimedRow>($"{ClaimedRow.Select} where o.lease = @lease order by o.fire_at, o.id", new { lease }, cancellationToken)));
        }

        await work.CommitAsync(cancellationToken);
        return taken;
    }

    /// <summary>Drops rows that were taken and are not wanted.</summary>
    public async Task DropAsync(string lease, IEnumerable<(long Id, string Why)> unwanted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        foreach (var (id, why) in unwanted)
        {
            await work.ExecuteAsync(
                $"""
                update owed_reminders set state = '{OwedState.Dropped}', reason = @why, finished_at = @at, lease = null, lease_until = null
                where id = @id and lease = @lease and state = '{OwedState.Claimed}'
                """,
                new { id, lease, why, at = Stored.Instant(now) },
                cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
    }

    /// <summary>The language for a recipient: the person's own, else that of the reminder, else Vietnamese.</summary>
    public async Task<Language> LanguageAsync(Recipient to, Reminder? reminder, CancellationToken cancellationToken) =>
        to is Recipient.Person person && await _conversations.FindAsync(person.Key, cancellationToken) is { } met ? met.Language : reminder?.Language ?? Language.Vietnamese;

    private static string Claimable(string row) =>
        $"""
        {row}.state in ('{OwedState.Owed}', '{OwedState.Claimed}') and ({row}.state = '{OwedState.Owed}' or {row}.lease_until <= @now)
            and {row}.not_before <= @now and ({row}.in_hours = 0 or @open = 1 or {row}.fire_at > @fresh)
        """;
}
