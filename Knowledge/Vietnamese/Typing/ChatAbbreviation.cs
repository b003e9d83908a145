namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>One reading of an abbreviation.</summary>
/// <param name="Words">The words it stands for.</param>
/// <param name="Needs">Conditions that must all hold.</param>
internal sealed record ChatAbbreviation(string Words, IReadOnlyList<NeighbourCondition> Needs);
