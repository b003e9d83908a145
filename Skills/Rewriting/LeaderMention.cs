namespace Assistant.Skills.Rewriting;

/// <summary>A sentence of a plan that names whoever leads.</summary>
/// <param name="Words">The sentence, telephone numbers masked.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record LeaderMention(string Words, Citation Citation);
