using Assistant.Knowledge.Storage;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>Reads the journal of the program under test, beside it.</summary>
internal sealed class OfficeJournal(string connectionString) : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Database _database = Database.Open(connectionString);

    /// <summary>How many messages the outbox has in a state.</summary>
    public Task<long> OutboxAsync(string state) => _database.FindAsync<long>("select count(*) from outbox where state = @state", new { state }, None);

    /// <summary>How many messages somebody has claimed.</summary>
    public Task<long> ClaimedAsync() => _database.FindAsync<long>("select count(*) from outbox where lease is not null", null, None);

    /// <summary>Whether something was taken down.</summary>
    public async Task<bool> StandsAsync(Told told) => (await RecordsAsync()).Any(record => record.Marks.Contains(told.Mark));

    /// <summary>Every record with what was written of it.</summary>
    public async Task<IReadOnlyList<KeptRecord>> RecordsAsync() =>
    [
        .. (await _database.QueryAsync<Row>("select record_kind as Kind, record_id as Id, body as Body from journal_entries order by number", null, None))
            .GroupBy(row => (row.Kind, row.Id)).Select(rows => new KeptRecord(rows.Key.Kind, rows.Key.Id, [.. rows.Select(row => row.Body)])),
    ];

    /// <summary>The current state of every record, in one line each, by the record's id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StatesAsync() => (await _database.QueryAsync<Row>(
        """
        select 'meeting' as Kind, id as Id, title || ' | ' || mode || ' | ' || start_at as Body from meetings where cancelled_at is null
        union all
        select 'progress' as Kind, plan_id || '#' || task_key as Id, note || ' | ' || percent || ' | ' || state from progress
        """,
        null,
        None)).ToDictionary(row => row.Id, row => row.Body, StringComparer.Ordinal);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private sealed record Row
    {
        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
