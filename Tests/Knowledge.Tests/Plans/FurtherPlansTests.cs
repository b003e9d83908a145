using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Tests.Plans.Files;
using Assistant.Knowledge.Tests.Plans.Scoring;

namespace Assistant.Knowledge.Tests.Plans;

/// <summary>Plans of other agencies, written with their labels by someone who did not know how they would be read.</summary>
public sealed class FurtherPlansTests
{
    private const double Enough = 0.90;

    private static readonly PlanReader Reader = new();

    public static TheoryData<string> Texts => [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. PlanFile.All.Select(file => file.Name)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Plans", "Further");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Read_ATextOfAnotherAgency_AgreesWithItsLabel(string name)
    {
        var path = Path.Combine(Folder, name);
        await ShouldAgreeAsync(name, await File.ReadAllBytesAsync(path), Path.ChangeExtension(path, ".json"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Read_AFileOfAnyFormat_AgreesWithItsLabel(string name)
    {
        var content = await PlanFile.All.Single(file => file.Name == name).MakeAsync(CancellationToken.None);
        await ShouldAgreeAsync(name, content, Path.Combine(Folder, "Files", Path.ChangeExtension(name, ".json")));
    }

    private static async Task ShouldAgreeAsync(string name, byte[] content, string labelPath)
    {
        var reading = await PlanFileReader.CreateDefault().ReadAsync(Path.GetFileName(name), content, CancellationToken.None);
        using var label = JsonDocument.Parse(await File.ReadAllTextAsync(labelPath));
        using var export = JsonDocument.Parse(PlanExport.ToJson(Reader.Read(reading.ShouldBeOfType<SourceReading.Done>(reading.ToString()).Text)));
        var score = PlanScore.Of(label.RootElement, export.RootElement);
        score.Macro.ShouldBeGreaterThanOrEqualTo(Enough, score.ToString());
    }
}
