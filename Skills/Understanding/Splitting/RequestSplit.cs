namespace Assistant.Skills.Understanding.Splitting;

/// <summary>Which stretches of a message are requests.</summary>
/// <param name="Parts">The requests, in order: fewer than two when the message is to be read as a whole.</param>
/// <param name="Core">The sentences that ask, where others only tell; null for all of them.</param>
internal sealed record RequestSplit(IReadOnlyList<RequestPart> Parts, (int First, int End)? Core);
