namespace Assistant.Skills.Grounding.Masking;

/// <summary>Personal data in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct PersonalStretch(PersonalKind Kind, int Start, int Length);
