namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>One filled or merged cell of a sheet.</summary>
/// <param name="Column">Its column, from 0; hidden columns are not counted.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Text">Its words, lines parted by "\n"; those of the upper cell for the lower part of a merged one.</param>
/// <param name="Continues">Whether it is the lower part of a cell merged downwards.</param>
internal sealed record SheetCell(int Column, int Span, string Text, bool Continues);
