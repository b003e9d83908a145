using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>How strongly the phrases of a kind speak for it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Score">The sum of their weights; 0 or less when nothing speaks for it.</param>
/// <param name="Matches">The phrases that were counted; they do not overlap.</param>
internal sealed record KindScore(RequestKind Kind, double Score, IReadOnlyList<PhraseMatch> Matches);
