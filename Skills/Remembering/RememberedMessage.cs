using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Remembering;

/// <summary>A message that was read before.</summary>
/// <param name="Heard">What was found in it, with nobody's name on it.</param>
/// <param name="Alone">What it was read as by itself.</param>
internal sealed record RememberedMessage(HeardMessage Heard, IReadOnlyList<Understood> Alone);
