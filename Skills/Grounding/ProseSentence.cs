namespace Assistant.Skills.Grounding;

/// <summary>A sentence of a model that a line of a plan says.</summary>
/// <param name="Text">The sentence; telephone numbers are masked unless they were asked for.</param>
/// <param name="Mark">The place of that line among the answer's citations, from 1.</param>
public sealed record ProseSentence(string Text, int Mark);
