namespace Assistant.Knowledge.Reading;

/// <summary>One page of a source that has pages.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Lines">The lines that stand on it.</param>
/// <param name="IsRecognised">Whether its words were read off an image (OCR) and may be wrong.</param>
public sealed record SourcePage(int Number, LineSpan Lines, bool IsRecognised);
