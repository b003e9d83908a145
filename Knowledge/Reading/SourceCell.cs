namespace Assistant.Knowledge.Reading;

/// <summary>One cell of a <see cref="SourceRow"/>.</summary>
/// <param name="Column">The column it begins in, counted from 0 on the table's own grid.</param>
/// <param name="Span">How many columns it covers; 1 unless it is merged sideways.</param>
/// <param name="Paragraphs">Its paragraphs in NFC, blank ones left out; empty for an empty cell.</param>
/// <param name="Continues">Whether it is the lower part of a cell merged downwards; it then repeats that cell's paragraphs.</param>
public sealed record SourceCell(int Column, int Span, IReadOnlyList<string> Paragraphs, bool Continues = false)
{
    /// <summary>Its words on one line.</summary>
    public string Text => string.Join(' ', Paragraphs);
}
