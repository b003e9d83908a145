using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Skills.Grounding.Prompting;

/// <summary>The JSON that models answer with, and its schema in the subset that strict servers take.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ProseDraft))]
internal sealed partial class DraftJson : JsonSerializerContext
{
    /// <summary>More than this is no answer.</summary>
    private const int MaxLength = 20_000;
    private const int MostSentences = 12;
    private const string EndOfThought = "</think>";

    /// <summary>The schema of <see cref="ProseDraft"/>.</summary>
    public static JsonElement Schema { get; } = JsonElement.Parse(
        """
        {"type":"object","properties":{"sentences":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"},"ids":{"type":"array","items":{"type":"string"}}},"required":["text","ids"],"additionalProperties":false}}},"required":["sentences"],"additionalProperties":false}
        """);

    /// <summary>Reads an answer; null for one that does not keep the format. What a local server thought aloud before it is passed over.</summary>
    public static ProseDraft? Read(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Length > MaxLength)
            return null;
        var thought = answer.LastIndexOf(EndOfThought, StringComparison.Ordinal);
        try
        {
            var draft = JsonSerializer.Deserialize(thought < 0 ? answer : answer[(thought + EndOfThought.Length)..], Default.ProseDraft);
            return draft is { Sentences.Count: <= MostSentences } && draft.Sentences.All(sentence => sentence is { Text: not null, Ids: not null }) ? draft : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
