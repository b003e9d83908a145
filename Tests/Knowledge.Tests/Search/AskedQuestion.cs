using System.Text.Json;
using Passage = Assistant.Knowledge.Search.Passage;

namespace Assistant.Knowledge.Tests.Search;

/// <summary>A question of a table: a line of <c>questions.jsonl</c>, <c>further.jsonl</c> or <c>unanswerable.jsonl</c>.</summary>
/// <param name="Id">Its name.</param>
/// <param name="File">The plan whose lines answer it; null where none does.</param>
/// <param name="Lines">Those lines.</param>
/// <param name="Question">The question as typed.</param>
/// <param name="Also">Other plans whose lines answer it too: each a file and its lines.</param>
public sealed record AskedQuestion(string Id, string? File, int[]? Lines, string Question, JsonElement[]? Also)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The questions of a table.</summary>
    public static IReadOnlyList<AskedQuestion> Table(string name) =>
        [.. System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", name)).Select(line => JsonSerializer.Deserialize<AskedQuestion>(line, Web)!)];

    /// <summary>Whether a passage is one that answers it.</summary>
    public bool IsAnsweredBy(Passage? passage) => passage is not null && Places().Any(place =>
        passage.Source.StartsWith(Path.GetFileNameWithoutExtension(place.File), StringComparison.Ordinal) && place.Lines.Any(passage.Lines.Contains));

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Question}";

    private IEnumerable<(string File, int[] Lines)> Places()
    {
        if (File is not null)
            yield return (File, Lines!);
        foreach (var also in Also ?? [])
            yield return (also[0].GetString()!, [.. also[1].EnumerateArray().Select(line => line.GetInt32())]);
    }
}
