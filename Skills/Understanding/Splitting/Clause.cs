namespace Assistant.Skills.Understanding.Splitting;

/// <summary>A stretch of a message that may be a request of its own.</summary>
/// <param name="First">The first word, words that join it to the clause before left out.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Joint">How it is joined to the clause before.</param>
internal readonly record struct Clause(int First, int End, ClauseJoint Joint);
