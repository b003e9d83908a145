namespace Assistant.Knowledge.Search;

/// <summary>A passage found for a question.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Its BM25 score: comparable within one question only.</param>
public sealed record PassageHit(Passage Passage, double Score);
