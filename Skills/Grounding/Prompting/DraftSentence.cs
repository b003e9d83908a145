using System.Text.Json.Serialization;

namespace Assistant.Skills.Grounding.Prompting;

/// <summary>A sentence as a model wrote it. Nothing of it is known to be true.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Ids">What it cites.</param>
internal sealed record DraftSentence([property: JsonRequired] string Text, [property: JsonRequired] IReadOnlyList<string> Ids);
