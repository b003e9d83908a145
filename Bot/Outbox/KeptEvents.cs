using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Outbox;

/// <summary>Which event stands for which meeting, so that every change of a meeting reaches the same event.</summary>
internal sealed class KeptEvents(Database database, TimeProvider clock)
{
    private const string Columns =
        """
        select record_id as RecordId, event_id as EventId, number as Number, form as Form, start_at as StartAt, end_at as EndAt, invited as Invited,
            ended_at as EndedAt
        from office_events
        """;

    /// <summary>The event of a meeting; null when none was made.</summary>
    public async Task<KeptEvent?> FindAsync(string recordId, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>($"{Columns} where record_id = @recordId", new { recordId }, cancellationToken))?.ToEvent();

    /// <summary>The events that stand and touch a stretch of time.</summary>
    /// <param name="from">Its beginning.</param>
    /// <param name="to">Its end, excluded.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<KeptEvent>> BetweenAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        [.. (await database.QueryAsync<Row>(
            $"{Columns} where ended_at is null and start_at < @to and end_at > @from",
            new { from = Stored.Instant(from), to = Stored.Instant(to) },
            cancellationToken)).Select(row => row.ToEvent())];

    /// <summary>Keeps what stands now. Of two messages about a meeting the later one stays, whichever is kept last.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task KeepAsync(KeptEvent kept, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into office_events (record_id, event_id, number, form, start_at, end_at, invited, ended_at)
            values (@RecordId, @EventId, @Number, @Form, @StartAt, @EndAt, @Invited, @EndedAt)
            on conflict (record_id) do update set event_id = excluded.event_id, number = excluded.number, form = excluded.form,
                start_at = excluded.start_at, end_at = excluded.end_at, invited = excluded.invited, ended_at = excluded.ended_at
            where office_events.number <= excluded.number
            """,
            new
            {
                kept.RecordId,
                kept.EventId,
                kept.Number,
                kept.Form,
                StartAt = Stored.Instant(kept.Start),
                EndAt = Stored.Instant(kept.End),
                Invited = string.Join('\n', kept.Invited),
                EndedAt = kept.IsEnded ? Stored.Instant(clock.GetUtcNow()) : null,
            },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private sealed record Row
    {
        public string RecordId { get; init; } = "";

        public string EventId { get; init; } = "";

        public long Number { get; init; }

        public string Form { get; init; } = "";

        public string StartAt { get; init; } = "";

        public string EndAt { get; init; } = "";

        public string Invited { get; init; } = "";

        public string? EndedAt { get; init; }

        public KeptEvent ToEvent() => new(
            RecordId,
            EventId,
            Number,
            Form,
            Stored.ReadInstant(StartAt),
            Stored.ReadInstant(EndAt),
            Invited.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            EndedAt is not null);
    }
}
