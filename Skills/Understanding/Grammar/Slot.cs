namespace Assistant.Skills.Understanding.Grammar;

/// <summary>A stretch of words that is more than words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct Slot(SlotKind Kind, int First, int End);
