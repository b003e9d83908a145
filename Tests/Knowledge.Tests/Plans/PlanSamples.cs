using System.Text.Json;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans;

/// <summary>The texts with hand-made labels: the five of the corpus, and plans of other agencies written for these tests.</summary>
public static class PlanSamples
{
    private static readonly Lazy<IReadOnlyDictionary<string, (SourceText Text, Plan Plan)>> Read = new(ReadAll);

    /// <summary>Their file names.</summary>
    public static TheoryData<string> Names => [.. Read.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A text by its file name.</summary>
    public static SourceText Text(string name) => Read.Value[name].Text;

    /// <summary>The plan read from it.</summary>
    public static Plan Plan(string name) => Read.Value[name].Plan;

    /// <summary>Its label.</summary>
    public static JsonElement Label(string name)
    {
        var file = Path.ChangeExtension(name, ".json");
        var folder = File.Exists(Path.Combine(AppContext.BaseDirectory, "Labels", file)) ? "Labels" : Path.Combine("Plans", "Samples");
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, folder, file)));
        return document.RootElement.Clone();
    }

    /// <summary>The export of the plan read from a text.</summary>
    public static JsonElement Export(string name)
    {
        using var document = JsonDocument.Parse(PlanExport.ToJson(Plan(name)));
        return document.RootElement.Clone();
    }

    private static Dictionary<string, (SourceText, Plan)> ReadAll()
    {
        var reader = new PlanReader();
        var own = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Plans", "Samples"), "*.txt")
            .Select(file => SourceText.FromString(file, File.ReadAllText(file)));
        return SampleCorpus.Load().Concat(own).ToDictionary(text => text.FileName, text => (text, reader.Read(text)), StringComparer.Ordinal);
    }
}
