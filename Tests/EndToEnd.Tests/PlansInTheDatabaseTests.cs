namespace Assistant.EndToEnd.Tests;

/// <summary>The command line's plans, in a real process over a database of its own.</summary>
public sealed class PlansInTheDatabaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plans").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Add_AFileTwiceAndAMissingOne_AddsItOnceAndNamesTheOther()
    {
        var file = Path.Combine(_folder, "ke-hoach.txt");
        await File.WriteAllTextAsync(file, "Số: 27/KH-UBND\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026\n\nI. NHIỆM VỤ\n\n1. Tập huấn kỹ năng số\n\na) Đơn vị chủ trì: Văn phòng.\n\nb) Thời gian thực hiện: Quý II năm 2026.\n");

        var first = await BotProcess.RunCommandAsync(_folder, "plans", "add", file, Path.Combine(_folder, "missing.txt"));
        var second = await BotProcess.RunCommandAsync(_folder, "plans", "add", file);
        var list = await BotProcess.RunCommandAsync(_folder, "plans", "list");
        var shown = await BotProcess.RunCommandAsync(_folder, "plans", "show", "27");
        var unknown = await BotProcess.RunCommandAsync(_folder, "plans", "show", "4444");

        first.Exit.ShouldBe(1);
        first.Output.ShouldContain("added: 27/KH-UBND");
        first.Errors.ShouldContain("missing.txt: there is no such file");
        second.Exit.ShouldBe(0);
        second.Output.ShouldContain("unchanged: 27/KH-UBND");
        list.Output.Split('\n').Count(line => line.StartsWith("27/KH-UBND", StringComparison.Ordinal)).ShouldBe(1);
        shown.Output.ShouldContain("\"number\": 27");
        unknown.Exit.ShouldBe(1);
    }
}
