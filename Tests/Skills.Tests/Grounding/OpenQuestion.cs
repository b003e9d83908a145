using System.Reflection;
using System.Text.Json;

namespace Assistant.Skills.Tests.Grounding;

/// <summary>A question of the labelled tables of the search: <c>questions.jsonl</c> over the five sample plans.</summary>
/// <param name="Id">Its name.</param>
/// <param name="File">The beginning of the name of the plan that answers it.</param>
/// <param name="Lines">The lines that do.</param>
/// <param name="Question">As typed.</param>
public sealed record OpenQuestion(string Id, string File, int[] Lines, string Question)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OpenQuestion> All { get; } = [.. Read()];

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Question}";

    private static IEnumerable<OpenQuestion> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("open-questions.jsonl")!);
        while (reader.ReadLine() is { } line)
            yield return JsonSerializer.Deserialize<OpenQuestion>(line, Web)!;
    }
}
