using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Exporting;

public sealed class SqliteBackupTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("assistant-backup-").FullName;
    private TestDatabase _test = null!;

    private string Copy => Path.Combine(_folder, "copy with 'quote'.db");

    public async Task InitializeAsync() => _test = await TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync()
    {
        await _test.DisposeAsync();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task BackupAsync_WhileOthersWrite_CopiesOneMomentThatServesOn()
    {
        await WriteAsync("before");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
                await WriteAsync($"op{i}");
        });
        await _test.Database.BackupAsync(Copy, None);
        await stop.CancelAsync();
        await writing;

        await using var copy = Database.Open(Copy);
        await copy.MigrateAsync(None);
        var sound = (await new AuditTrail(copy).VerifyAsync(None)).ShouldBeOfType<AuditVerdict.Sound>();
        sound.Length.ShouldBeGreaterThan(0);
        (await CountAsync(copy, "journal_entries")).ShouldBe(sound.Length);
        (await CountAsync(copy, "operations")).ShouldBe(sound.Length);
        (await CountAsync(copy, "outbox")).ShouldBe(sound.Length);
        (await copy.FindAsync<string>("pragma journal_mode", null, None)).ShouldBe("wal");

        // What the copy holds is the beginning of what the database holds now.
        (await new AuditTrail(_test.Database).VerifyAsync(sound.Head, None)).ShouldBeOfType<AuditVerdict.Sound>();
    }

    [Fact]
    public async Task BackupAsync_NoDatabase_SaysSoAndCreatesNone()
    {
        var missing = Path.Combine(_folder, "missing.db");
        await using var database = Database.Open(missing);

        (await Should.ThrowAsync<StorageException>(() => database.BackupAsync(Copy, None))).Message.ShouldBe($"There is no database at {missing}.");

        System.IO.Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task BackupAsync_FolderIsNotThere_SaysThatItCouldNotBeCopied() =>
        (await Should.ThrowAsync<StorageException>(() => _test.Database.BackupAsync(Path.Combine(_folder, "no", "copy.db"), None)))
            .Message.ShouldContain("could not be copied");

    private static Task<long> CountAsync(Database database, string table) => database.FindAsync<long>($"select count(*) from {table}", null, None);

    private async Task WriteAsync(string operation)
    {
        var write = new JournalWrite("test.write", operation, "test", "r", "{}", JournalOffice.AskerAt("2026-11-21 08:00"), [new OutboxMessage("test.written", 1, "{}")]);
        (await new JournalBook(_test.Database).WriteAsync(write, (_, _) => Task.FromResult(true), None)).ShouldBe(new JournalOutcome.Written());
    }
}
