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
}
