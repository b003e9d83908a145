using System.Text.Json;
using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Notices;

/// <summary>
/// Which notices can be sent now, and what became of them. Any number of senders may claim at once: a notice is one sender's until it is
/// marked or its lease ends. What is owed to somebody who cannot be reached waits, and is claimed once the person is met. A sender that dies
/// between sending and marking leaves a notice that is sent again after its lease: at least once there, exactly once otherwise.
/// </summary>
/// <param name="database">The database.</param>
public sealed class NoticeLedger(Database database)
{
    private const string Claimable =
        $"""
        (state = '{NoticeState.Owed}' or (state = '{NoticeState.Claimed}' and lease_until <= @now)) and not_before <= @now
            and exists (select 1 from personal_conversations met where met.person_id = notices.person_id and met.closed_at is null)
        """;

    /// <summary>Claims notices that are owed and can be sent, the longest owed first.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="lease">For how long they are the claimer's.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Cancels; nothing is claimed then.</param>
    /// <exception cref="NotWritableException">Something is owed and cannot be claimed.</exception>
    public async Task<IReadOnlyList<ClaimedNotice>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var parameters = new { now = Stored.Instant(now), until = Stored.Instant(now + lease), lease = Guid.CreateVersion7(now).ToString("N"), most = (long)most };

        // Looking takes no lock: a tick with nothing due costs no writer anything.
        if (await database.FindAsync<long>($"select count(*) from notices where {Claimable}", parameters, cancellationToken) == 0)
            return [];
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            $"""
            update notices set state = '{NoticeState.Claimed}', lease = @lease, lease_until = @until, attempts = attempts + 1
            where id in (select id from notices where {Claimable} order by not_before, id limit @most{work.Dialect.SkipLocked})
            """,
            parameters,
            cancellationToken);
        var rows = await work.QueryAsync<Row>(
            """
            select n.id as Id, n.person_id as PersonId, n.body as Body, n.attempts as Attempts, met.conversation as Conversation, met.language as Language
            from notices n join personal_conversations met on met.person_id = n.person_id
            where n.lease = @lease order by n.not_before, n.id
            """,
            parameters,
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return [.. rows.Select(row => row.ToNotice(parameters.lease)).OfType<ClaimedNotice>()];
    }

    /// <summary>Marks a notice as sent.</summary>
    /// <param name="claimed">The notice.</param>
    /// <param name="activity">The message that holds it; null where the channel gave it no id.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held; when not, another sender has the notice.</returns>
    public Task<bool> MarkSentAsync(ClaimedNotice claimed, string? activity, DateTimeOffset now, CancellationToken cancellationToken) =>
        MarkAsync(claimed, NoticeState.Sent, activity, null, now, cancellationToken);

    /// <summary>Drops a notice that is not wanted any more.</summary>
    /// <returns>Whether the claim still held.</returns>
    public Task<bool> DropAsync(ClaimedNotice claimed, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        MarkAsync(claimed, NoticeState.Dropped, null, reason, now, cancellationToken);

    /// <summary>Gives a notice up: it will not be tried again.</summary>
    /// <param name="claimed">The notice.</param>
    /// <param name="reason">Why, for an admin.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held.</returns>
    public Task<bool> MarkFailedAsync(ClaimedNotice claimed, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        MarkAsync(claimed, NoticeState.Failed, null, reason, now, cancellationToken);

    /// <summary>Puts a notice back, to be claimed again from an instant on.</summary>
    /// <param name="claimed">The notice.</param>
    /// <param name="notBefore">From when on.</param>
    /// <param name="reason">Why it was not sent, for an admin.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held.</returns>
    public Task<bool> PutBackAsync(ClaimedNotice claimed, DateTimeOffset notBefore, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        return ChangeAsync(
            $"update notices set state = '{NoticeState.Owed}', not_before = @at, reason = @reason, lease = null, lease_until = null",
            new { claimed.Id, claimed.Lease, reason, at = Stored.Instant(notBefore) },
            cancellationToken);
    }

    /// <summary>What a person was sent about a subject, oldest first.</summary>
    public async Task<IReadOnlyList<DeliveredNotice>> DeliveredAsync(string personId, string subject, CancellationToken cancellationToken) =>
        [.. (await database.QueryAsync<SentRow>(
            $"""
            select body as Body, activity as Activity, finished_at as FinishedAt from notices
            where person_id = @person and subject = @subject and state = '{NoticeState.Sent}' order by finished_at, id
            """,
            new { person = PersonKey.Of(personId), subject },
            cancellationToken)).Select(row => row.ToNotice()).OfType<DeliveredNotice>()];

    /// <summary>The content; null for one that a newer version of the program wrote: it is left for that one.</summary>
    private static NoticeContent? Read(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, NoticeJson.Default.NoticeContent);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Task<bool> MarkAsync(
        ClaimedNotice claimed, string state, string? activity, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        return ChangeAsync(
            "update notices set state = @state, activity = @activity, reason = @reason, finished_at = @at",
            new { claimed.Id, claimed.Lease, state, activity, reason, at = Stored.Instant(now) },
            cancellationToken);
    }

    private async Task<bool> ChangeAsync(string update, object parameters, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        var changed = await work.ExecuteAsync(
            $"{update} where id = @Id and lease = @Lease and state = '{NoticeState.Claimed}'", parameters, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed == 1;
    }

    private sealed record Row
    {
        public long Id { get; init; }

        public string PersonId { get; init; } = "";

        public string Body { get; init; } = "";

        public long Attempts { get; init; }

        public string Conversation { get; init; } = "";

        public string Language { get; init; } = "";

        public ClaimedNotice? ToNotice(string lease) => Read(Body) is { } content
            ? new(Id, lease, PersonId, content, Conversation, Enum.Parse<Language>(Language), (int)Attempts)
            : null;
    }

    private sealed record SentRow
    {
        public string Body { get; init; } = "";

        public string? Activity { get; init; }

        public string FinishedAt { get; init; } = "";

        public DeliveredNotice? ToNotice() => Read(Body) is { } content ? new(content, Activity, Stored.ReadInstant(FinishedAt)) : null;
    }
}
