using System.Text.Json.Serialization;

namespace Assistant.Bot.Cli;

/// <summary>A text of a corpus, or a query.</summary>
internal sealed record SearchText(string? Id, string? Text);

/// <summary>The texts found for a query, best first.</summary>
internal sealed record SearchHits(string Id, IReadOnlyList<string> Hits);

/// <summary>A passage found, and how its plan stands where it is not in force.</summary>
internal sealed record SearchHit(string Source, string? Document, string? Key, int Line, double Score, string Text, string? Standing);

/// <summary>The source-generated JSON of the search.</summary>
[JsonSerializable(typeof(SearchText))]
[JsonSerializable(typeof(SearchHits))]
[JsonSerializable(typeof(SearchHit))]
internal sealed partial class SearchJsonContext : JsonSerializerContext;
