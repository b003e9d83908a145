namespace Assistant.EndToEnd.Tests;

/// <summary>The command line's plans, in a real process over a database of its own.</summary>
public sealed class PlansInTheDatabaseTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plans").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await (await OfficeStore.OfAsync(BotProcess.DataIn(_folder))).DropAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Add_AFileTwiceAndAMissingOne_AddsItOnceAndNamesTheOther()
    {
        var file = await WriteAsync("ke-hoach.txt", Plan("Tập huấn kỹ năng số|Quý II năm 2026"));

        var first = await RunAsync("plans", "add", file, Path.Combine(_folder, "missing.txt"));
        var second = await RunAsync("plans", "add", file);
        var list = await RunAsync("plans", "list");
        var shown = await RunAsync("plans", "show", "27", "--json");
        var unknown = await RunAsync("plans", "show", "4444");

        first.Exit.ShouldBe(1);
        first.Output.ShouldContain("added: 27/KH-UBND");
        first.Errors.ShouldContain("missing.txt: there is no such file");
        second.Exit.ShouldBe(0);
        second.Output.ShouldContain("unchanged: 27/KH-UBND");
        list.Output.Split('\n').Count(line => line.StartsWith("27/KH-UBND", StringComparison.Ordinal)).ShouldBe(1);
        shown.Output.ShouldContain("\"number\": 27");
        unknown.Exit.ShouldBe(1);
    }

    [Fact]
    public async Task Add_VersionWithATaskInsertedBefore_ReportsTheChangesAndProgressFollows()
    {
        var before = await WriteAsync("kh.txt", Plan("Tập huấn kỹ năng số|Quý II năm 2026", "Khảo sát nhu cầu của các đơn vị|Quý III năm 2026", "Số hóa hồ sơ lưu trữ|Quý IV năm 2026"));
        var after = await WriteAsync("kh-moi.txt", Plan("Rà soát trang thiết bị|Quý I năm 2026", "Tập huấn kỹ năng số|Quý II năm 2026", "Số hóa hồ sơ lưu trữ|Tháng 11 năm 2026"));
        await RunAsync("plans", "add", before);
        await BotProcess.TypeAsync(_folder, "Cập nhật tiến độ mục I.1 của kế hoạch 27/KH-UBND: đang làm, 40%\nxác nhận\n", "chat");
        await BotProcess.TypeAsync(_folder, "Cập nhật tiến độ mục I.2 của kế hoạch 27/KH-UBND: đang làm, 70%\nxác nhận\n", "chat");

        var changed = await RunAsync("plans", "add", after);
        var shown = await RunAsync("plans", "show", "27/KH-UBND");

        changed.Exit.ShouldBe(0, changed.Errors);
        Lines(changed.Output).ShouldBe(
        [
            "changed: 27/KH-UBND: tasks +1 ~1 -1; reports +0 ~0 -0; targets +0 ~0 -0",
            "added: I.1 Rà soát trang thiết bị",
            "moved: I.2 (was I.1) Tập huấn kỹ năng số",
            "changed: I.3 Số hóa hồ sơ lưu trữ",
            "time: Quý IV năm 2026 (01/10/2026 – 31/12/2026) → Tháng 11 năm 2026 (01/11/2026 – 30/11/2026)",
            "dropped: I.2 Khảo sát nhu cầu của các đơn vị; what was recorded on it is kept",
        ]);
        var lines = Lines(shown.Output);
        lines.SkipWhile(line => !line.StartsWith("I.2  Tập huấn", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("I.3", StringComparison.Ordinal))
            .ShouldContain(line => line.StartsWith("progress: in progress, 40 %", StringComparison.Ordinal));
        lines.SkipWhile(line => line != "No longer in the plan (1)").Take(3)
            .ShouldContain(line => line.StartsWith("progress: in progress, 70 %", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithdrawReplaceRestore_Plan_IsAnsweredFromOnlyWhileInForce()
    {
        await RunAsync("plans", "add", await WriteAsync("kh.txt", Plan("Tập huấn kỹ năng số|Quý II năm 2026")));

        (await RunAsync("plans", "withdraw", "27", "--by", "Lan")).Output.ShouldStartWith("27/KH-UBND: withdrawn by Lan on ");
        (await RunAsync("plans", "withdraw", "27")).Exit.ShouldBe(1);
        (await RunAsync("search", "tập huấn kỹ năng số")).Output.ShouldNotContain("kh.txt");
        Lines((await RunAsync("plans", "list")).Output).ShouldContain(line => line.StartsWith("27/KH-UBND", StringComparison.Ordinal) && line.EndsWith("withdrawn", StringComparison.Ordinal));
        (await RunAsync("plans", "restore", "27")).Output.ShouldContain("27/KH-UBND: in force");
        (await RunAsync("search", "tập huấn kỹ năng số")).Output.ShouldContain("kh.txt");
        (await RunAsync("plans", "replace", "27", "979")).Output.ShouldContain("27/KH-UBND: replaced by");
        (await RunAsync("plans", "show", "27")).Output.ShouldContain("in its place: 979/KH-SGDĐT");
        (await RunAsync("plans", "replace", "27", "4444")).Errors.ShouldContain("4444: no plan has this number");
    }

    [Fact]
    public async Task Add_FolderOfMany_WritesNoControlCharactersAndKeepsTheOrder()
    {
        var folder = Path.Combine(_folder, "many");
        Directory.CreateDirectory(folder);
        for (var number = 10; number < 40; number++)
            await File.WriteAllTextAsync(Path.Combine(folder, $"{number}.txt"), Plan("Tập huấn kỹ năng số|Quý II năm 2026").Replace("27/KH", $"{number}/KH", StringComparison.Ordinal));
        await File.WriteAllBytesAsync(Path.Combine(folder, "25.bin"), [0, 1, 2]);

        var added = await RunAsync("plans", "add", folder);

        added.Exit.ShouldBe(1);
        Lines(added.Output).Select(line => line[..line.IndexOf("/KH", StringComparison.Ordinal)]).ShouldBe(Enumerable.Range(10, 30).Select(number => $"added: {number}"));
        Lines(added.Errors).ShouldContain($"{Path.Combine(folder, "25.bin")}: not a format that can be read");
        (added.Output + added.Errors).ShouldNotContain('\u001b');
    }

    [Fact]
    public async Task Add_StateSecret_KeepsAndSaysNothingOfItsWords()
    {
        var secret = await WriteAsync("mat.txt", "TỐI MẬT\nSố: 99/KH-UBND\n\nKẾ HOẠCH\n\nDiễn tập phòng thủ khu vực\n");

        var added = await RunAsync("plans", "add", secret);

        added.Exit.ShouldBe(1);
        added.Errors.ShouldContain("mat.txt: the document bears a state-secret mark and is refused");
        (added.Output + added.Errors).ShouldNotContain("Diễn tập");
        (added.Output + added.Errors).ShouldNotContain("99/KH");
        (await (await OfficeStore.OfAsync(BotProcess.DataIn(_folder))).HoldsAsync("Diễn tập phòng thủ")).ShouldBeFalse();
        (await RunAsync("plans", "list")).Output.ShouldNotContain("mat.txt");
    }

    private static string Plan(params string[] tasks) =>
        "Số: 27/KH-UBND\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026\n\nI. NHIỆM VỤ\n\n" + string.Concat(tasks.Select((task, index) =>
            $"{index + 1}. {task.Split('|')[0]}\n\na) Đơn vị chủ trì: Văn phòng.\n\nb) Thời gian thực hiện: {task.Split('|')[1]}.\n\n"));

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments) => BotProcess.RunCommandAsync(_folder, arguments);

    private async Task<string> WriteAsync(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
