namespace Assistant.Skills.Directory;

/// <summary>A folded wording of a unit's name.</summary>
internal readonly record struct UnitAlias(string Words, AliasStrength Strength);
