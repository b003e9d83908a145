using System.Globalization;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Journal;

/// <summary>
/// Which messages are owed to the outside now, and what became of them. Any number of deliverers may claim at once: a message is one
/// deliverer's until it is marked or its lease ends. Of each record only the first undelivered message can be claimed, so that a record's
/// messages go out in order whoever delivers them; a parked message holds the record's later ones back, for they build on it. A deliverer that
/// dies before marking leaves a message that is delivered again after its lease: what it is delivered to has to know it by record and number.
/// </summary>
public sealed class OutboxLedger(Database database)
{
    private const string Due =
        $"""
        state = '{OutboxState.Pending}'
            and (next_attempt_at is null or next_attempt_at <= @now) and (lease_until is null or lease_until <= @now)
            and not exists (select 1 from outbox before where before.record_kind = outbox.record_kind and before.record_id = outbox.record_id
                and before.number < outbox.number and before.state <> '{OutboxState.Delivered}')
        """;

    private const string Let = "lease = null, lease_until = null";

    /// <summary>Claims messages that are due, the longest owed first.</summary>
    /// <param name="kinds">The kinds that the claimer can deliver. Another kind stays, and the record's later messages behind it.</param>
    /// <param name="now">The instant.</param>
    /// <param name="lease">For how long they are the claimer's.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Cancels; nothing is claimed then.</param>
    /// <exception cref="NotWritableException">Something is owed and cannot be claimed.</exception>
    public async Task<IReadOnlyList<OutboxClaim>> ClaimAsync(
        IReadOnlyCollection<string> kinds, DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (kinds.Count == 0)
            return [];
        var claim = Guid.CreateVersion7(now).ToString("N");
        var parameters = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["now"] = Stored.Instant(now),
            ["until"] = Stored.Instant(now + lease),
            ["lease"] = claim,
            ["most"] = (long)most,
        };

        // The two databases take a list as one parameter in different ways; a parameter each they take alike.
        foreach (var kind in kinds)
            parameters[string.Create(CultureInfo.InvariantCulture, $"kind{parameters.Count}")] = kind;
        var names = parameters.Keys.Where(name => name.StartsWith("kind", StringComparison.Ordinal)).Select(name => "@" + name);
        var claimable = $"{Due} and kind in ({string.Join(", ", names)})";

        // Looking takes no lock: a tick with nothing due costs no writer anything.
        if (await database.FindAsync<long>($"select count(*) from (select 1 from outbox where {claimable} limit 1) due", parameters, cancellationToken) == 0)
            return [];
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            $"""
            update outbox set lease = @lease, lease_until = @until, attempts = attempts + 1
            where number in (select number from outbox where {claimable} order by number limit @most{work.Dialect.SkipLocked})
            """,
            parameters,
            cancellationToken);
        var rows = await work.QueryAsync<Row>(
            """
            select number as Number, record_kind as RecordKind, record_id as RecordId, kind as Kind, version as Version, body as Body,
                created_at as CreatedAt, attempts as Attempts
            from outbox where lease = @lease order by number
            """,
            parameters,
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return [.. rows.Select(row => row.ToClaim(claim))];
    }

    /// <summary>Marks a message as delivered; the record's next one can be claimed.</summary>
    /// <returns>Whether the claim still held; when not, another deliverer has the message.</returns>
    public Task<bool> MarkDeliveredAsync(OutboxClaim claim, DateTimeOffset now, CancellationToken cancellationToken) =>
        MarkAsync(claim, $"state = '{OutboxState.Delivered}', finished_at = @at, last_error = null, next_attempt_at = null", now, null, cancellationToken);

    /// <summary>Puts a message back, to be claimed again from an instant on.</summary>
    /// <param name="claim">The message.</param>
    /// <param name="notBefore">From when on.</param>
    /// <param name="why">Why it was not delivered, for an admin.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held.</returns>
    public Task<bool> PutBackAsync(OutboxClaim claim, DateTimeOffset notBefore, string why, CancellationToken cancellationToken) =>
        MarkAsync(claim, "next_attempt_at = @at, last_error = @why", notBefore, why, cancellationToken);

    /// <summary>Parks a message that was refused for good: it and the record's later ones wait for an admin.</summary>
    /// <param name="claim">The message.</param>
    /// <param name="why">Why, for an admin.</param>
    /// <param name="notices">Who is owed to be told of it; they are where it is parked.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held; when not, nobody is told.</returns>
    public Task<bool> ParkAsync(OutboxClaim claim, string why, IReadOnlyList<Notice> notices, DateTimeOffset now, CancellationToken cancellationToken) =>
        MarkAsync(claim, $"state = '{OutboxState.Parked}', finished_at = @at, last_error = @why, next_attempt_at = null", now, why, cancellationToken, notices);

    /// <summary>How much is owed, and how much waits for an admin.</summary>
    public async Task<OutboxLoad> LoadAsync(CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<LoadRow>(
            $"""
            select state as State, count(*) as Count, min(created_at) as Since from outbox
            where state in ('{OutboxState.Pending}', '{OutboxState.Parked}') group by state
            """,
            null,
            cancellationToken);
        var owed = rows.SingleOrDefault(row => row.State == OutboxState.Pending);
        return new OutboxLoad(
            owed?.Count ?? 0, owed is null ? null : Stored.ReadInstant(owed.Since), rows.SingleOrDefault(row => row.State == OutboxState.Parked)?.Count ?? 0);
    }

    /// <summary>What waits for an admin, oldest first.</summary>
    public async Task<IReadOnlyList<OutboxParked>> ParkedAsync(CancellationToken cancellationToken) =>
        [.. (await database.QueryAsync<Row>(
            $"""
            select number as Number, record_kind as RecordKind, record_id as RecordId, kind as Kind, last_error as LastError, finished_at as FinishedAt
            from outbox where state = '{OutboxState.Parked}' order by number
            """,
            null,
            cancellationToken)).Select(row => row.ToParked())];

    /// <summary>A message by its number, whatever became of it; null when there is none.</summary>
    public async Task<OutboxSent?> FindAsync(long number, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            "select record_kind as RecordKind, record_id as RecordId, kind as Kind, version as Version, body as Body from outbox where number = @number",
            new { number },
            cancellationToken);
        return row is null ? null : new OutboxSent(row.RecordKind, row.RecordId, new OutboxMessage(row.Kind, (int)row.Version, row.Body));
    }

    /// <summary>Makes a parked message owed again, as if it had never been tried.</summary>
    /// <returns>Whether there was such a parked message.</returns>
    /// <exception cref="NotWritableException">The database cannot be written; it stays parked.</exception>
    public async Task<bool> RetryAsync(long number, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        var changed = await work.ExecuteAsync(
            $"""
            update outbox set state = '{OutboxState.Pending}', attempts = 0, finished_at = null, {Let}
            where number = @number and state = '{OutboxState.Parked}'
            """,
            new { number },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed == 1;
    }

    /// <summary>Makes every parked message owed again, as if it had never been tried.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="NotWritableException">The database cannot be written; they stay parked.</exception>
    public async Task<int> RetryAllAsync(CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        var changed = await work.ExecuteAsync(
            $"update outbox set state = '{OutboxState.Pending}', attempts = 0, finished_at = null, {Let} where state = '{OutboxState.Parked}'", null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed;
    }

    private async Task<bool> MarkAsync(OutboxClaim claim, string change, DateTimeOffset at, string? why, CancellationToken cancellationToken, IReadOnlyList<Notice>? notices = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await using var work = await database.BeginAsync(cancellationToken);
        var changed = await work.ExecuteAsync(
            $"update outbox set {change}, {Let} where number = @Number and lease = @Lease and state = '{OutboxState.Pending}'",
            new { claim.Number, claim.Lease, why, at = Stored.Instant(at) },
            cancellationToken);
        if (changed == 1 && notices is not null)
            await NoticeBook.OweAsync(notices, work, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed == 1;
    }

    private sealed record LoadRow
    {
        public string State { get; init; } = "";

        public long Count { get; init; }

        public string Since { get; init; } = "";
    }

    private sealed record Row
    {
        public long Number { get; init; }

        public string RecordKind { get; init; } = "";

        public string RecordId { get; init; } = "";

        public string Kind { get; init; } = "";

        public long Version { get; init; }

        public string Body { get; init; } = "";

        public string CreatedAt { get; init; } = "";

        public long Attempts { get; init; }

        public string? LastError { get; init; }

        public string FinishedAt { get; init; } = "";

        public OutboxClaim ToClaim(string lease) => new(
            Number, lease, RecordKind, RecordId, new OutboxMessage(Kind, (int)Version, Body), Stored.ReadInstant(CreatedAt), (int)Attempts);

        public OutboxParked ToParked() => new(Number, RecordKind, RecordId, Kind, LastError ?? "", Stored.ReadInstant(FinishedAt));
    }
}
