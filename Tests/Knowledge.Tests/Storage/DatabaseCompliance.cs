using System.Data.Common;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

/// <summary>What holds on every kind of database.</summary>
public abstract class DatabaseCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private TestDatabase _test = null!;

    private Database Database => _test.Database;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task MigrateAsync_TwoAtOnce_AppliesEveryMigrationOnce()
    {
        await using var test = await CreateAsync(migrate: false);
        var databases = Enumerable.Range(0, 6).Select(_ => Database.Open(test.ConnectionString)).ToList();

        await Task.WhenAll(databases.Select(database => Task.Run(() => database.MigrateAsync(None))));

        var applied = await test.Database.QueryAsync<string>("select name from schema_migrations order by name", null, None);
        applied.ShouldBe(Migration.For(test.Database.Dialect).Select(migration => migration.Name));
        foreach (var database in databases)
            await database.DisposeAsync();
    }

    [StoreFact]
    public async Task MigrateAsync_Again_ChangesNothing()
    {
        await InsertAsync("x");

        await _test.RestartAsync();

        (await CountAsync()).ShouldBe(1);
    }

    [StoreFact]
    public async Task DisposeAsync_WithoutCommit_RollsBack()
    {
        await using (var work = await Database.BeginAsync(None))
            await work.ExecuteAsync(Insert, Operation("x"), None);

        (await CountAsync()).ShouldBe(0);
    }

    [StoreFact]
    public async Task CommitAsync_ManyWritersAtOnce_StoresAll()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => InsertAsync($"x{i}"))));

        (await CountAsync()).ShouldBe(20);
    }

    [StoreFact]
    public async Task CommitAsync_OfWhatNeedOnlyOutliveTheProgram_IsThereAfterARestart()
    {
        await using (var work = await Database.BeginAsync(Durability.ProcessEnd, None))
        {
            await work.ExecuteAsync(Insert, Operation("x"), None);
            await work.CommitAsync(None);
        }

        await _test.RestartAsync();

        (await CountAsync()).ShouldBe(1);
    }

    [StoreFact]
    public async Task CommitAsync_Returns_AfterWhichAnotherConnectionSeesIt()
    {
        await InsertAsync("x");

        await using var other = Database.Open(_test.ConnectionString);
        (await other.FindAsync<string>("select record_id from operations", null, None)).ShouldBe("record");
    }

    [StoreFact]
    public async Task Texts_OrderByCodePoint_WhateverTheLocale()
    {
        foreach (var id in new[] { "b", "B", "a", "đ", "-", "10", "9" })
            await InsertAsync(id);

        var ordered = await Database.QueryAsync<string>("select id from operations order by id", null, None);

        ordered.ShouldBe(["-", "10", "9", "B", "a", "b", "đ"]);
    }

    protected abstract Task<TestDatabase> CreateAsync(bool migrate = true);

    [StoreFact]
    public async Task ExecuteAllAsync_SaysHowManyRowsEachChanged_AndEachSeesWhatThoseBeforeItDid()
    {
        var again = new Statement("update operations set record_id = @record where id = @id", ("record", "again"), ("id", "x"));

        (await Database.ExecuteAllAsync([Inserting("x"), again, again with { Values = [("record", null), ("id", "y")] }], null, None)).ShouldBe([1, 1, 0]);

        (await Database.FindAsync<string>("select record_id from operations", null, None)).ShouldBe("again");
    }

    [StoreFact]
    public async Task ExecuteAllAsync_OneFails_StoresNone()
    {
        await Should.ThrowAsync<DbException>(() => Database.ExecuteAllAsync([Inserting("x"), Inserting("x")], null, None));

        (await CountAsync()).ShouldBe(0);
    }

    [StoreFact]
    public async Task AskAsync_ReadsTheRowOrTheDefault()
    {
        await InsertAsync("x");
        var question = new Question<string>(new Statement("select record_id from operations where id = @id", ("id", "x")), row => row.GetString(0));

        (await Database.AskAsync(question, None)).ShouldBe("record");
        (await Database.AskAsync(new Question<string>(question.Statement with { Values = [("id", "y")] }, row => row.GetString(0)), None)).ShouldBeNull();
    }

    private const string Insert = "insert into operations (kind, id, record_id, at) values ('test', @Id, 'record', @At)";

    private static object Operation(string id) => new { Id = id, At = Stored.Instant(DateTimeOffset.UnixEpoch) };

    private static Statement Inserting(string id) => new(Insert, ("Id", id), ("At", Stored.Instant(DateTimeOffset.UnixEpoch)));

    private async Task InsertAsync(string id)
    {
        await using var work = await Database.BeginAsync(None);
        await work.ExecuteAsync(Insert, Operation(id), None);
        await work.CommitAsync(None);
    }

    private async Task<long> CountAsync() => await Database.FindAsync<long>("select count(*) from operations", null, None);
}
