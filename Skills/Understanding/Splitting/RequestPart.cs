namespace Assistant.Skills.Understanding.Splitting;

/// <summary>A stretch of a message that makes one request.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Kind">What it asks for; null for an open question.</param>
/// <param name="Joint">How it is joined to the request before.</param>
internal sealed record RequestPart(int First, int End, RequestKind? Kind, ClauseJoint Joint);
