using Assistant.Bot.Outbox;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;
using Assistant.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Outbox;

/// <summary>A journal that owes messages, and pumps over it; each pump is as another start of the program.</summary>
internal sealed class OwingJournal : IAsyncDisposable
{
    private readonly TestDatabase _test;

    private OwingJournal(TestDatabase test) => _test = test;

    public FixedClock Clock { get; } = new(JournalOffice.At("2026-11-21 08:00"));

    public OutboxPace Pace { get; } = new();

    public PeopleListed People { get; } = new();

    public OutboxLedger Ledger => new(_test.Database);

    public static async Task<OwingJournal> CreateAsync() => new(await TestDatabase.OnSqliteAsync());

    public OutboxPump Pump(params IOutboxHandler[] handlers) => new(Ledger, handlers, new TroubleNotices(People), Options.Create(Pace), Clock, Measured.Deliveries, NullLogger<OutboxPump>.Instance);

    public Task OweAsync(string record, params IReadOnlyList<string> bodies) =>
        OweAsync("test", record, [.. bodies.Select(body => new OutboxMessage("test.written", 1, body))]);

    public async Task OweAsync(string kind, string record, IReadOnlyList<OutboxMessage> messages)
    {
        var write = new JournalWrite("test.write", $"{kind} {record}", kind, record, "{}", JournalOffice.AskerAt("2026-11-21 08:00"), messages);
        (await new JournalBook(_test.Database).WriteAsync(write, (_, _) => Task.FromResult(true), CancellationToken.None)).ShouldBe(new JournalOutcome.Written());
    }

    public Task RestartAsync() => _test.RestartAsync();

    public Task<long> CountAsync(string state) =>
        _test.Database.FindAsync<long>("select count(*) from outbox where state = @state", new { state }, CancellationToken.None);

    public async Task<DateTimeOffset> NextAttemptAsync(string record) => Stored.ReadInstant(
        (await _test.Database.FindAsync<string>("select next_attempt_at from outbox where record_id = @record", new { record }, CancellationToken.None))!);

    public Task<long> UntouchedAsync() =>
        _test.Database.FindAsync<long>("select count(*) from outbox where state = 'pending' and attempts = 0 and lease is null", null, CancellationToken.None);

    public Task<IReadOnlyList<string>> ToldAsync() => _test.Database.QueryAsync<string>("select lower(person_id) from notices order by person_id", null, CancellationToken.None);

    public ValueTask DisposeAsync() => _test.DisposeAsync();
}
