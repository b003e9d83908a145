using System.Text.Json.Serialization;

namespace Assistant.Skills.Grounding.Prompting;

/// <summary>What a model is asked for: sentences, each with the ids of the pieces it is taken from.</summary>
/// <param name="Sentences">The sentences; empty when the pieces do not answer.</param>
internal sealed record ProseDraft([property: JsonRequired] IReadOnlyList<DraftSentence> Sentences);
