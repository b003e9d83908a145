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
        await Should.ThrowAsync<DbException>(() => _test.Database.ExecuteAllAsync([new Statement("create table made (id int)")], held, None));
        (await _other.FindAsync<bool>("select to_regclass('made') is null", null, None)).ShouldBeTrue();
    }

    [StoreFact]
    public async Task ExecuteAllAsync_OverALock_StoresAndHoldsItOn()
    {
        await using var held = await _test.Database.LockAsync(_name, Patience, [], None);

        (await _test.Database.ExecuteAllAsync([new Statement("create table made (id int)"), new Statement("insert into made values (1), (2)")], held, None))[1].ShouldBe(2);

        (await _other.FindAsync<long>("select count(*) from made", null, None)).ShouldBe(2);
        await Should.ThrowAsync<TimeoutException>(_other.LockAsync(_name, TimeSpan.FromSeconds(1), [], None));
    }

    [StoreFact]
    public async Task LockAsync_WithQuestions_IsAnsweredWithWhatTheLastHolderStored()
    {
        await MakeTableAsync();
        var held = (await _test.Database.LockAsync(_name, Patience, [], None))!;
        var most = new Question<int>(new Statement("select max(id) from made where id < @below", ("below", 7)), row => row.IsDBNull(0) ? 0 : row.GetInt32(0));
        var count = Counting();
        var waiting = _other.LockAsync(_name, Patience, [most, count], None);
        (await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(300)))).ShouldNotBe(waiting);

        await held.EndWithAsync(new Statement("insert into made values (1), (2)"));

        await using var next = await waiting.WaitAsync(Patience);
        (most.Answer, count.Answer).ShouldBe((2, 2));
    }

    [StoreFact]
    public async Task LockAsync_HeldByAnotherCallerOfTheSameProcess_WaitsUntilItIsLetGo()
    {
        var held = await _test.Database.LockAsync(_name, Patience, [], None);
        var waiting = _test.Database.LockAsync(_name, Patience, [], None);

        (await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(300)))).ShouldNotBe(waiting);
        await held!.DisposeAsync();

        await (await waiting.WaitAsync(Patience))!.DisposeAsync();
    }

    [StoreFact]
    public async Task LockAsync_ManyTakersOfTwoProcesses_AreInOneAfterAnotherAndSeeWhatTheLastStored()
    {
        await MakeTableAsync();
        var inside = 0;

        var counts = await Task.WhenAll(Enumerable.Range(0, 60).Select(async taker =>
        {
            var count = Counting();
            await using var held = await (taker % 2 == 0 ? _test.Database : _other).LockAsync(_name, Patience, [count], None);
            Interlocked.Increment(ref inside).ShouldBe(1);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            await held!.EndWithAsync(new Statement("insert into made values (@id)", ("id", taker)));
            return count.Answer;
        }));

        counts.Order().ShouldBe(Enumerable.Range(0, 60).Select(number => (long)number));
    }

    [StoreFact]
    public async Task LockAsync_AQuestionFails_NobodyHoldsIt()
    {
        await MakeTableAsync();
        await Should.ThrowAsync<DbException>(() => _test.Database.LockAsync(_name, Patience, [new Question<int>(new Statement("select nonsense"), row => row.GetInt32(0))], None));
        await Should.ThrowAsync<InvalidCastException>(() => _test.Database.LockAsync(_name, Patience, [new Question<int>(new Statement("select 'seven'"), row => row.GetInt32(0))], None));

        await using var next = await _other.LockAsync(_name, Patience, [], None).WaitAsync(Patience);

        next.ShouldNotBeNull();
    }

    [StoreFact]
    public async Task ExecuteAllAsync_OverALockOfADatabaseThatCannotBeWritten_SaysSoAndHoldsItOn()
    {
        await MakeTableAsync();
        await using var readOnly = Database.Open($"{_test.ConnectionString};Options=-c default_transaction_read_only=on");
        await using var held = await readOnly.LockAsync(_name, Patience, [], None);

        await Should.ThrowAsync<NotWritableException>(() => readOnly.ExecuteAllAsync([new Statement("insert into made values (7)")], held, None));

        await Should.ThrowAsync<TimeoutException>(_other.LockAsync(_name, TimeSpan.FromSeconds(1), [], None));
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
