using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class SqliteDatabaseTests : DatabaseCompliance
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task OpenAsync_AnyConnection_WaitsForWritersAndEnforcesForeignKeys()
    {
        await using var test = await TestDatabase.OnSqliteAsync();

        (await test.Database.FindAsync<string>("pragma journal_mode", null, None)).ShouldBe("wal");
        (await test.Database.FindAsync<long>("pragma foreign_keys", null, None)).ShouldBe(1);
        (await test.Database.FindAsync<long>("pragma busy_timeout", null, None)).ShouldBe(15_000);
    }

    [Fact]
    public async Task OpenAsync_ConnectionDisposedTwice_IsLentToOneCallerOnly()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var first = await test.Database.OpenAsync(None);
        await first.DisposeAsync();
        await first.DisposeAsync();

        await using var second = await test.Database.OpenAsync(None);
        await using var third = await test.Database.OpenAsync(None);

        second.ShouldBeSameAs(first);
        third.ShouldNotBeSameAs(second);
    }

    [Fact]
    public async Task BeginAsync_WhileAnotherWrites_WaitsUntilThatIsOver()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var first = await test.Database.BeginAsync(None);
        var second = test.Database.BeginAsync(None);
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        second.IsCompleted.ShouldBeFalse();

        await first.DisposeAsync();

        await using var work = await second;
        await work.CommitAsync(None);
    }

    [Fact]
    public async Task BeginAsync_Cancelled_LeavesTheNextWriterFree()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var first = await test.Database.BeginAsync(None);
        using var cancelled = new CancellationTokenSource();
        var second = test.Database.BeginAsync(cancelled.Token);
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        await first.DisposeAsync();

        await using var third = await test.Database.BeginAsync(None);
        await third.CommitAsync(None);
    }

    [Fact]
    public async Task QueryAsync_SameStatementAgain_TakesTheValuesAndTheSchemaOfNow()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        async Task<string?> EchoAsync(string? value) => await test.Database.FindAsync<string>("select coalesce(@value, 'none')", new { value }, None);
        (await EchoAsync("a")).ShouldBe("a");
        (await EchoAsync(null)).ShouldBe("none");
        (await EchoAsync("b")).ShouldBe("b");

        await using (var work = await test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync("create table growing (a integer)", null, None);
            await work.ExecuteAsync("insert into growing values (1)", null, None);
            await work.CommitAsync(None);
        }

        (await test.Database.QueryAsync<Growing>("select * from growing", null, None)).ShouldBe([new Growing { A = 1 }]);
        await using (var work = await test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync("alter table growing add column b integer default 2", null, None);
            await work.CommitAsync(None);
        }

        (await test.Database.QueryAsync<Growing>("select * from growing", null, None)).ShouldBe([new Growing { A = 1, B = 2 }]);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task BeginAsync_FileOrFolderReadOnly_SaysNotWritableAndGoesOnReading(bool file, bool folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var test = await TestDatabase.OnSqliteAsync();
        var path = test.ConnectionString;
        await test.Database.DisposeAsync();
        using var protection = new WriteProtection(file ? path : null, folder ? Path.GetDirectoryName(path)! : null);
        await using var database = Database.Open(path);

        await database.MigrateAsync(None);
        (await database.FindAsync<long>("select count(*) from operations", null, None)).ShouldBe(0);
        var failure = await Should.ThrowAsync<NotWritableException>(async () =>
        {
            await using var work = await database.BeginAsync(None);
        });

        failure.Message.ShouldContain(path);
        (await database.FindAsync<long>("select count(*) from operations", null, None)).ShouldBe(0);
    }

    [Fact]
    public async Task BeginAsync_FileWritableAgain_Writes()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var test = await TestDatabase.OnSqliteAsync();
        using (new WriteProtection(test.ConnectionString, null))
            await Should.ThrowAsync<NotWritableException>(() => test.Database.BeginAsync(None));

        await using var work = await test.Database.BeginAsync(None);
        await work.CommitAsync(None);
    }

    [Fact]
    public async Task MigrateAsync_FolderReadOnlyAndNoFile_SaysNotWritable()
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = System.IO.Directory.CreateTempSubdirectory("assistant-test-");
        using (new WriteProtection(null, folder.FullName))
        {
            await using var database = Database.Open("", folder.FullName);
            await Should.ThrowAsync<NotWritableException>(() => database.MigrateAsync(None));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task MigrateAsync_ModeReadOnly_SaysNotWritable()
    {
        await using var test = await TestDatabase.OnSqliteAsync(migrate: false);
        await File.WriteAllBytesAsync(test.ConnectionString, []);
        await using var database = Database.Open($"Data Source={test.ConnectionString};Mode=ReadOnly");

        await Should.ThrowAsync<NotWritableException>(() => database.MigrateAsync(None));
    }

    [Fact]
    public async Task Open_NoConnectionString_UsesTheDataFolder()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("assistant-test-");
        await using (var database = Database.Open("", Path.Combine(folder.FullName, "data")))
        {
            await database.MigrateAsync(None);
            database.Location.ShouldBe(Path.Combine(folder.FullName, "data", "assistant.db"));
            File.Exists(database.Location).ShouldBeTrue();
        }

        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Password=secret")]
    [InlineData("Data Source=:memory:")]
    [InlineData("nonsense=1")]
    public void Open_NeitherFileNorServer_IsRefused(string connectionString) =>
        Should.Throw<ArgumentException>(() => Database.Open(connectionString)).Message.ShouldNotContain("secret");

    [Fact]
    public async Task Open_Postgres_ShowsNoPassword()
    {
        await using var database = Database.Open("Host=db;Username=u;Password=secret;Database=journal");

        database.Location.ShouldBe("db:5432/journal");
    }

    protected override Task<TestDatabase> CreateAsync(bool migrate = true) => TestDatabase.OnSqliteAsync(migrate);

    private sealed record Growing
    {
        public long A { get; init; }

        public long B { get; init; }
    }
}
