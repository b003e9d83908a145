using System.Text.Json;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Storage;

/// <summary>The text of a plan as it stands in the table.</summary>
internal sealed record PlanTextRow
{
    /// <summary>The columns.</summary>
    public const string Columns = "source as Source, source_text as Text, pages as Pages";

    public string Source { get; init; } = "";

    public string Text { get; init; } = "";

    public string? Pages { get; init; }

    /// <summary>The text.</summary>
    public SourceText ToText() => Pages is null
        ? SourceText.FromString(Source, Text)
        : new SourceText(Source, Text.Split('\n'), [], JsonSerializer.Deserialize(Pages, PlanJson.Default.IReadOnlyListSourcePage)!);
}
