namespace Assistant.Skills.Understanding.Grammar;

/// <summary>Where a phrase was found.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct PhraseMatch(Phrase Phrase, int First, int End);
