using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

/// <summary>What many callers want of a server at once travels together, and is each caller's own affair all the same.</summary>
[NeedsPostgres]
public sealed class PostgresLineTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string _name = $"line {Guid.NewGuid():N}";
    private TestDatabase _test = null!;

    private Database Database => _test.Database;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.OnPostgresAsync(migrate: false);
        await ExecuteAsync("create table made (id int primary key)");
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task AskAsync_ManyAtOnce_GivesEachItsOwnAnswer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(number => Database.AskAsync(Doubled(number), None)));

        answers.ShouldBe(Enumerable.Range(0, 300).Select(number => 2 * number));
    }

    [StoreFact]
    public async Task AskAsync_NoRow_IsTheDefault() =>
        (await Database.AskAsync(new Question<string>(new Statement("select 'x' where false"), row => row.GetString(0)), None)).ShouldBeNull();

    [StoreFact]
    public async Task AskAsync_BesideOthersThatFail_IsAnsweredAndTheyAreTold()
    {
        var busy = KeepBusyAsync();
        var asked = Enumerable.Range(0, 40).Select(number => (Number: number, Answer: Database.AskAsync(number % 4 == 1 ? Dividing(0) : Doubled(number), None))).ToList();
        await busy;

        foreach (var (number, answer) in asked)
        {
            if (number % 4 == 1)
                await Should.ThrowAsync<DbException>(() => answer);
            else
                (await answer).ShouldBe(2 * number);
        }
    }

    [StoreFact]
    public async Task ExecuteAllAsync_BesideOthersThatFail_IsStoredOnceAndTheirsIsNot()
    {
        var held = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Database.LockAsync($"{_name} {number}", Patience, [], None)));
        var busy = KeepBusyAsync();

        // Every third stores what is there already behind something new, and one asks for what cannot be answered.
        await ExecuteAsync("insert into made values (-1)");
        var stored = held.Select((each, number) => Database.ExecuteAllAsync(
            [Inserting(number), Inserting(number % 3 == 0 ? -1 : 100 + number)], each, None)).ToList();
        var wrong = Database.AskAsync(Dividing(0), None);
        await busy;

        await Should.ThrowAsync<DbException>(() => wrong);
        for (var number = 0; number < held.Length; number++)
        {
            if (number % 3 == 0)
                await Should.ThrowAsync<DbException>(() => stored[number]);
            else
                (await stored[number]).ShouldBe([1, 1]);
        }

        (await Database.FindAsync<long>("select count(*) from made", null, None)).ShouldBe(1 + (2 * 8));
        foreach (var each in held)
            await each!.DisposeAsync();
    }

    [StoreFact]
    public async Task LockAsync_BesideOthersThatFail_IsHeldOnceAndFreeOnceLetGo()
    {
        await using var other = Database.Open(_test.ConnectionString);
        var busy = KeepBusyAsync();
        var taken = Enumerable.Range(0, 10).Select(number => Database.LockAsync($"{_name} {number}", Patience, [number % 2 == 0 ? Doubled(number) : Dividing(0)], None)).ToList();
        await busy;

        for (var number = 0; number < taken.Count; number++)
        {
            if (number % 2 == 0)
                await (await taken[number])!.DisposeAsync();
            else
                await Should.ThrowAsync<DbException>(() => taken[number]);
        }

        for (var number = 0; number < taken.Count; number++)
            await (await other.LockAsync($"{_name} {number}", TimeSpan.FromSeconds(1), [], None))!.DisposeAsync();
    }

    [StoreFact]
    public async Task EndWithAsync_BesideOthersThatFail_StoresAndThenLetsOthersIn()
    {
        await using var other = Database.Open(_test.ConnectionString);
        var held = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Database.LockAsync($"{_name} {number}", Patience, [], None)));
        var counts = Enumerable.Range(0, 6).Select(number => new Question<bool>(
            new Statement("select exists (select 1 from made where id = @id)", ("id", number)), row => row.GetBoolean(0))).ToList();
        var waiting = counts.Select((count, number) => other.LockAsync($"{_name} {number}", Patience, [count], None)).ToList();
        var busy = KeepBusyAsync();

        var ended = held.Select((each, number) => each!.EndWithAsync(number == 3 ? new Statement("select 1 / 0") : Inserting(number))).ToList();
        await busy;

        await Should.ThrowAsync<DbException>(() => ended[3]);
        foreach (var next in await Task.WhenAll(waiting))
            await next!.DisposeAsync();
        counts.Select(count => count.Answer).ShouldBe([true, true, true, false, true, true]);
    }

    [StoreFact]
    public async Task AskAsync_AfterTheConnectionBroke_ConnectsAgain()
    {
        var process = await Database.AskAsync(new Question<int>(new Statement("select pg_backend_pid()"), row => row.GetInt32(0)), None);
        await Database.FindAsync<bool>("select pg_terminate_backend(@process)", new { process }, None);

        await Should.ThrowAsync<DbException>(() => Database.AskAsync(Doubled(1), None));

        (await Database.AskAsync(Doubled(2), None)).ShouldBe(4);
    }

    [StoreFact]
    public async Task AskAsync_Alone_IsTracedWithItsCaller()
    {
        var traced = new ConcurrentQueue<ActivityTraceId>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => traced.Enqueue(span.TraceId),
        };
        ActivitySource.AddActivityListener(listener);
        await Database.AskAsync(Doubled(1), None);
        using var turn = new Activity("turn").Start();

        await Database.AskAsync(Doubled(2), None);

        traced.Count(trace => trace == turn.TraceId).ShouldBe(1);
    }

    [StoreFact]
    public async Task DisposeAsync_WhileSomethingIsUnderWay_EndsItFirst()
    {
        var database = Database.Open(_test.ConnectionString);
        var held = await database.LockAsync(_name, Patience, [], None);
        var stored = database.ExecuteAllAsync([Inserting(1)], held, None);

        await database.DisposeAsync();

        (await stored).ShouldBe([1]);
        await Should.ThrowAsync<ObjectDisposedException>(() => database.AskAsync(Doubled(1), None));
    }

    private static Question<int> Doubled(int number) => new(new Statement("select 2 * @number", ("number", number)), row => row.GetInt32(0));

    private static Question<int> Dividing(int by) => new(new Statement("select 1 / @by", ("by", by)), row => row.GetInt32(0));

    private static Statement Inserting(int id) => new("insert into made values (@id)", ("id", id));

    /// <summary>What is wanted while a journey is under way goes together with the next one.</summary>
    private async Task KeepBusyAsync() =>
        await Database.AskAsync(new Question<string>(new Statement("select pg_sleep(0.3)::text"), row => row.GetString(0)), None);

    private Task ExecuteAsync(string sql) => Database.ExecuteAsync(sql, null, Durability.ProcessEnd, None);
}
