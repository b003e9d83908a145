using Assistant.Knowledge.Storage;
using Assistant.Testing;
using Dapper;

namespace Assistant.Knowledge.Tests.Storage;

[NeedsPostgres]
public sealed class PostgresLocksTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string _name = $"lock {Guid.NewGuid():N}";
    private TestDatabase _test = null!;
    private Database _other = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.OnPostgresAsync(migrate: false);
        _other = Database.Open(_test.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await _other.DisposeAsync();
        await _test.DisposeAsync();
    }

    [StoreFact]
    public async Task LockAsync_HeldByAnotherProcess_WaitsUntilItIsLetGo()
    {
        var held = await _test.Database.LockAsync(_name, Patience, None);
        var waiting = _other.LockAsync(_name, Patience, None);

        (await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(500)))).ShouldNotBe(waiting);
        await held.DisposeAsync();

        await (await waiting.WaitAsync(Patience)).DisposeAsync();
    }

    [StoreFact]
    public async Task LockAsync_HeldForTooLong_TimesOutAndCanBeTakenLater()
    {
        var held = await _test.Database.LockAsync(_name, Patience, None);

        await Should.ThrowAsync<TimeoutException>(_other.LockAsync(_name, TimeSpan.FromSeconds(1), None));
        await held.DisposeAsync();

        await (await _other.LockAsync(_name, Patience, None)).DisposeAsync();
        await (await _test.Database.LockAsync(_name, Patience, None)).DisposeAsync();
    }

    [StoreFact]
    public async Task LockAsync_TheHoldersConnectionDies_IsFree()
    {
        await using var held = await _test.Database.LockAsync(_name, Patience, None);

        await using (var connection = await _other.OpenAsync(None))
        {
            await connection.ExecuteAsync(
                """
                select pg_terminate_backend(pid) from pg_locks
                where locktype = 'advisory' and ((classid::bigint << 32) | objid::bigint) = hashtextextended(@name, @seed)
                """,
                new { name = _name, seed = 0x5472_6F6C_7943_5601 });
        }

        await (await _other.LockAsync(_name, Patience, None)).DisposeAsync();
    }
}
