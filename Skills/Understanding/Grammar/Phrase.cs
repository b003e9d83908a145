namespace Assistant.Skills.Understanding.Grammar;

/// <summary>A phrase that speaks for (or, with a negative weight, against) a reading of a message.</summary>
/// <param name="Written">The phrase as it stands in the grammar.</param>
/// <param name="Weight">How strongly it speaks.</param>
/// <param name="Start">Its first step.</param>
/// <param name="IsSubject">Whether its words also belong to the subject of the message ("mức độ hài lòng"); written as a plus after the weight.</param>
/// <param name="Section">The section of the grammar that it stands in.</param>
internal sealed record Phrase(string Written, double Weight, PhraseNode Start, bool IsSubject = false, string Section = "");
