namespace Assistant.Skills.Directory;

/// <summary>A stretch of words that names a unit.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Match">What it names; never <see cref="UnitMatch.None"/>.</param>
/// <param name="Strength">How surely these words mean a unit and not a subject.</param>
internal sealed record UnitMention(int First, int End, UnitMatch Match, AliasStrength Strength);
