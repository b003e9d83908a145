using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>What is said of a remembered thing.</summary>
/// <param name="Request">The request about it; null when the words of its plan are asked for.</param>
/// <param name="Confidence">How surely it was understood.</param>
/// <param name="Needs">What must be asked back besides the thing; null when nothing.</param>
internal sealed record Meant(Request? Request, double Confidence, Clarification? Needs);
