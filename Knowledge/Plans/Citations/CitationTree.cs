namespace Assistant.Knowledge.Plans.Citations;

/// <summary>A plan that carries out the one above it, with those that carry it out in turn.</summary>
/// <param name="Document">The plan.</param>
/// <param name="CarriedOutBy">The plans below it.</param>
public sealed record CitationTree(CitedDocument Document, IReadOnlyList<CitationTree> CarriedOutBy);
