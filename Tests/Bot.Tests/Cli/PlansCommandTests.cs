using System.CommandLine;
using Assistant.Bot.Cli;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Bot.Tests.Cli;

public sealed class PlansCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plans").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Export_ReadableFiles_WritesOneJsonEach()
    {
        var (exit, errors) = await RunAsync("export", Write("a.txt", "KẾ HOẠCH\nChuyển đổi số năm 2026"), Write("b.txt", "KẾ HOẠCH\nDân vận"), "--out", Path.Combine(_folder, "out", "deep"));
        exit.ShouldBe(0);
        errors.ShouldBeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(_folder, "out", "deep", "a.json"))).ShouldContain("\"title\": \"Chuyển đổi số năm 2026\"");
        File.Exists(Path.Combine(_folder, "out", "deep", "b.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task Export_SomeFilesOfNoUse_NamesEachAndDoesTheOthers()
    {
        var (exit, errors) = await RunAsync("export", Path.Combine(_folder, "missing.txt"), Write("secret.txt", "TỐI MẬT\nKẾ HOẠCH"), Write("a.txt", "KẾ HOẠCH\nDân vận"), "--out", _folder);
        exit.ShouldBe(1);
        errors.ShouldContain("missing.txt: there is no such file");
        errors.ShouldContain("secret.txt: the document bears a state-secret mark");
        File.Exists(Path.Combine(_folder, "a.json")).ShouldBeTrue();
        File.Exists(Path.Combine(_folder, "secret.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task Export_OutIsAFile_IsUsage()
    {
        var (exit, errors) = await RunAsync("export", Write("a.txt", "KẾ HOẠCH\nDân vận"), "--out", Write("file", "x"));
        exit.ShouldBe(2);
        errors.ShouldContain("--out");
    }

    private static async Task<(int Exit, string Errors)> RunAsync(params string[] args)
    {
        using var errors = new StringWriter();
        var parsed = PlansCommand.Create(PlanFileReader.CreateDefault(), new PlanReader()).Parse(args);
        parsed.Errors.ShouldBeEmpty();
        var exit = await parsed.InvokeAsync(new InvocationConfiguration { Error = errors });
        return (exit, errors.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
