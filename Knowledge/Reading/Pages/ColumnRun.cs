namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Rows that stand in two columns.</summary>
/// <param name="First">The index of the first row.</param>
/// <param name="Last">The index of the last one, included.</param>
/// <param name="Gutter">What parts them.</param>
/// <param name="Parted">How many of the rows have words in both columns.</param>
internal sealed record ColumnRun(int First, int Last, Gutter Gutter, int Parted);
