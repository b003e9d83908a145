using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Skills.Grounding.Prompting;

/// <summary>The JSON that models answer with, and its schema in the subset that strict servers take.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ProseDraft))]
[JsonSerializable(typeof(DraftSentence))]
internal sealed partial class DraftJson : JsonSerializerContext
{
    /// <summary>More of them are no answer.</summary>
    public const int MostSentences = 12;

    /// <summary>More than this is no answer.</summary>
    private const int MaxLength = 20_000;
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
        try
        {
            var draft = JsonSerializer.Deserialize(BehindThoughts(answer, out _), Default.ProseDraft);
            return draft is { Sentences.Count: <= MostSentences } && draft.Sentences.All(IsWhole) ? draft : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What stands behind the thoughts.</summary>
    /// <param name="answer">The answer, or as much of it as came.</param>
    /// <param name="from">Where that begins.</param>
    public static string BehindThoughts(string answer, out int from)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var thought = answer.LastIndexOf(EndOfThought, StringComparison.Ordinal);
        from = thought < 0 ? 0 : thought + EndOfThought.Length;
        return answer[from..];
    }

    /// <summary>Whether nothing of a sentence is missing.</summary>
    public static bool IsWhole(DraftSentence? sentence) => sentence is { Text: not null, Ids: not null };
}
