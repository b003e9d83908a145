namespace Assistant.Knowledge.Search;

/// <summary>A text to be found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Heading">What stands right above it: counts for less; empty when there is nothing.</param>
/// <param name="Context">What it is part of, such as a plan's title: counts for still less.</param>
public sealed record IndexedText(string Text, string Heading = "", string Context = "");
