namespace Assistant.Knowledge.Outline;

/// <summary>The marker that a line begins with.</summary>
/// <param name="Kind">What it marks.</param>
/// <param name="Label">The numeral or letter: "II", "3", "3.2", "đ"; empty for bullets.</param>
/// <param name="Ordinal">Its place in a sequence, from 1; 0 for bullets.</param>
/// <param name="Rest">The words after it.</param>
/// <param name="Bare">Whether the punctuation after the numeral is missing.</param>
internal readonly record struct Marker(MarkerKind Kind, string Label, int Ordinal, string Rest, bool Bare = false);
