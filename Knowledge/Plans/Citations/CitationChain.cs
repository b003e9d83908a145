namespace Assistant.Knowledge.Plans.Citations;

/// <summary>What a plan rests on, from the top of the state down to it, and what rests on it.</summary>
/// <param name="Above">The documents that it and the plans it rests on carry out, the highest issuers first.</param>
/// <param name="This">The plan, and the plans in the library that carry it out.</param>
public sealed record CitationChain(IReadOnlyList<CitedDocument> Above, CitationTree This);
