using System.Text.Json;
using Assistant.Knowledge.Storage;

namespace Assistant.EndToEnd.Tests;

/// <summary><c>audit verify</c>, <c>export</c> and <c>backup</c>, in a real process over a database of its own.</summary>
[Trait("Store", "Files")]
public sealed class JournalToolsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("journal-tools").FullName;

    private string Data => Path.Combine(_folder, "data", "assistant.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Verify_NoDatabase_SaysSoAndCreatesNone()
    {
        var verified = await RunAsync("audit", "verify");

        verified.Exit.ShouldBe(1);
        verified.Errors.ShouldContain("There is no database at ");
        File.Exists(Data).ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_JournalWrittenInChat_IsSoundUntilSomebodyChangesAnEntry()
    {
        await LogMeetingAsync();

        var sound = await RunAsync("audit", "verify");
        sound.Exit.ShouldBe(0, sound.Errors);
        sound.Output.Trim().ShouldMatch("^audit: sound, 1 entries, head [0-9a-f]{64}$");
        var head = sound.Output.Trim()[^64..];
        (await RunAsync("audit", "verify", "--head", head)).Exit.ShouldBe(0);
        (await RunAsync("audit", "verify", "--head", new string('0', 64))).Output.ShouldContain("the noted head is not in the chain");
        (await RunAsync("audit", "verify", "--head", "zz")).Exit.ShouldBe(2);

        await TamperAsync();
        var broken = await RunAsync("audit", "verify");
        broken.Exit.ShouldBe(1);
        broken.Output.ShouldStartWith("audit: BROKEN at entry 1");
    }

    [Fact]
    public async Task Export_JournalWrittenInChat_WritesEveryTableInEveryFormat()
    {
        await LogMeetingAsync();
        var output = Path.Combine(_folder, "out");

        foreach (var format in (string[])["csv", "json", "xlsx"])
            (await RunAsync("export", "--format", format, "--out", output)).Exit.ShouldBe(0);

        Directory.GetFiles(output).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
            from name in (string[])["audit", "meetings", "tasks"] from format in (string[])["csv", "json", "xlsx"] select $"{name}.{format}");
        using var meetings = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(output, "meetings.json")));
        meetings.RootElement.GetArrayLength().ShouldBe(1);
        (await RunAsync("export", "--what", "meetings", "--to", "2000-01-01", "--format", "json", "--out", output)).Exit.ShouldBe(0);
        (await File.ReadAllTextAsync(Path.Combine(output, "meetings.json"))).Trim().ShouldBe("[]");
    }

    [Fact]
    public async Task Export_FolderIsAFile_SaysSo()
    {
        var file = Path.Combine(_folder, "taken");
        await File.WriteAllTextAsync(file, "");

        var exported = await RunAsync("export", "--out", file);

        exported.Exit.ShouldBe(2);
        exported.Errors.ShouldStartWith($"--out {file}: ");
        (await RunAsync("export", "--what", "everything", "--out", _folder)).Exit.ShouldBe(2);
    }

    [Fact]
    public async Task Backup_WhileTheServerRuns_GivesACopyThatVerifiesAndIsNotOverwritten()
    {
        await using var bot = await BotProcess.StartAsync();
        var copy = Path.Combine(_folder, "data", "assistant.db");

        var made = await BotProcess.RunCommandAsync(bot.Folder, "backup", copy);
        made.Exit.ShouldBe(0, made.Errors);
        made.Output.ShouldContain("audit: sound");
        (await RunAsync("audit", "verify")).Exit.ShouldBe(0);

        var again = await BotProcess.RunCommandAsync(bot.Folder, "backup", copy);
        again.Exit.ShouldBe(2);
        again.Errors.ShouldContain("--force replaces it");
        (await BotProcess.RunCommandAsync(bot.Folder, "backup", copy, "--force")).Exit.ShouldBe(0);
        (await BotProcess.RunCommandAsync(bot.Folder, "backup", bot.ConnectionString, "--force")).Errors.ShouldContain("this is the database itself");
        Directory.GetFiles(Path.GetDirectoryName(copy)!).ShouldAllBe(file => !file.Contains(".part", StringComparison.Ordinal));
    }

    private Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments) => BotProcess.RunCommandAsync(_folder, arguments);

    private async Task LogMeetingAsync()
    {
        var chat = await BotProcess.TypeAsync(
            _folder, "Ghi cuộc họp chuyên môn ngày 16/11/2026 từ 8h đến 9h30 trực tuyến, đơn vị Văn phòng Sở, nội dung rà soát học bạ số\nxác nhận\n", "chat");
        chat.Exit.ShouldBe(0, chat.Errors);
    }

    /// <summary>As somebody would who has the file: the triggers are no obstacle to them.</summary>
    private async Task TamperAsync()
    {
        await using var database = Database.Open(Data);
        await using var work = await database.BeginAsync(CancellationToken.None);
        await work.ExecuteAsync("drop trigger audit_entries_stay", null, CancellationToken.None);
        await work.ExecuteAsync("update audit_entries set action = 'meeting.cancel' where number = 1", null, CancellationToken.None);
        await work.CommitAsync(CancellationToken.None);
    }
}
