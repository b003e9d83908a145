using System.Data.Common;
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
        var held = await _test.Database.LockAsync(_name, Patience, [], None);
        var waiting = _other.LockAsync(_name, Patience, [], None);

        (await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(500)))).ShouldNotBe(waiting);
        await held!.DisposeAsync();

        await (await waiting.WaitAsync(Patience))!.DisposeAsync();
    }

    [StoreFact]
    public async Task LockAsync_HeldForTooLong_TimesOutAndCanBeTakenLater()
    {
        var held = await _test.Database.LockAsync(_name, Patience, [], None);

        await Should.ThrowAsync<TimeoutException>(_other.LockAsync(_name, TimeSpan.FromSeconds(1), [], None));
        await held!.DisposeAsync();

        await (await _other.LockAsync(_name, Patience, [], None))!.DisposeAsync();
        await (await _test.Database.LockAsync(_name, Patience, [], None))!.DisposeAsync();
    }

    [StoreFact]
    public async Task LockAsync_TheHoldersConnectionDies_IsFree()
    {
        await using var held = await _test.Database.LockAsync(_name, Patience, [], None);

        await using (var connection = await _other.OpenAsync(None))
        {
            await connection.ExecuteAsync(
                """
                select pg_terminate_backend(pid) from pg_locks
                where locktype = 'advisory' and ((classid::bigint << 32) | objid::bigint) = hashtextextended(@name, @seed)
                """,
                new { name = _name, seed = 0x5472_6F6C_7943_5601 });
        }

        await (await _other.LockAsync(_name, Patience, [], None))!.DisposeAsync();
        await Should.ThrowAsync<DbException>(() => _test.Database.ExecuteAllAsync([new Statement("create table made (id int)")], held, Durability.ProcessEnd, None));
        (await _other.FindAsync<bool>("select to_regclass('made') is null", null, None)).ShouldBeTrue();
    }

    [StoreFact]
    public async Task ExecuteAllAsync_OverALock_StoresAndHoldsItOn()
    {
        await using var held = await _test.Database.LockAsync(_name, Patience, [], None);

        (await _test.Database.ExecuteAllAsync([new Statement("create table made (id int)"), new Statement("insert into made values (1), (2)")], held, Durability.ProcessEnd, None))[1].ShouldBe(2);

        (await _other.FindAsync<long>("select count(*) from made", null, None)).ShouldBe(2);
        await Should.ThrowAsync<TimeoutException>(_other.LockAsync(_name, TimeSpan.FromSeconds(1), [], None));
    }

    [StoreFact]
    public async Task LockAsync_WithQuestions_IsAnsweredWithWhatTheLastHolderStored()
    {
        await MakeTableAsync();
        var held = (await _test.Database.LockAsync(_name, Patience, [], None))!;
        var first = new Question<int>(new Statement("insert into made values (@id) returning id", ("id", 7)), row => row.GetInt32(0));
        var count = Counting();
        var waiting = _other.LockAsync(_name, Patience, [first, count], None);
        (await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(300)))).ShouldNotBe(waiting);

        await held.EndWithAsync(new Statement("insert into made values (1), (2)"));

        await using var next = await waiting.WaitAsync(Patience);
        (first.Answer, count.Answer).ShouldBe((7, 3));

        // Also others see it while the lock is held.
        (await _test.Database.FindAsync<long>("select count(*) from made", null, None)).ShouldBe(3);
    }

    [StoreFact]
    public async Task LockAsync_AQuestionFails_NobodyHoldsIt()
    {
        await MakeTableAsync();
        await Should.ThrowAsync<DbException>(() => _test.Database.LockAsync(_name, Patience, [new Question<int>(new Statement("select nonsense"), row => row.GetInt32(0))], None));
        await using var protectedOne = Database.Open($"{_test.ConnectionString};Options=-c default_transaction_read_only=on");
        var write = new Question<int>(new Statement("insert into made values (7) returning id"), row => row.GetInt32(0));
        await Should.ThrowAsync<NotWritableException>(() => protectedOne.LockAsync(_name, Patience, [write], None));

        await using var next = await _other.LockAsync(_name, Patience, [], None).WaitAsync(Patience);

        next.ShouldNotBeNull();
    }

    [StoreFact]
    public async Task EndWithAsync_TheStatementFails_EndsTheLockAllTheSame()
    {
        var held = (await _test.Database.LockAsync(_name, Patience, [], None))!;

        await Should.ThrowAsync<DbException>(() => held.EndWithAsync(new Statement("select nonsense")));

        await using var next = await _other.LockAsync(_name, Patience, [], None).WaitAsync(Patience);
        await held.DisposeAsync();
        next.ShouldNotBeNull();
    }

    private static Question<long> Counting() => new(new Statement("select count(*) from made"), row => row.GetInt64(0));

    private async Task MakeTableAsync()
    {
        await using var work = await _test.Database.BeginAsync(None);
        await work.ExecuteAsync("create table made (id int)", null, None);
        await work.CommitAsync(None);
    }
}
