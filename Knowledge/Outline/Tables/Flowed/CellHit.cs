namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>That a word may be a word of the phrases.</summary>
/// <param name="Target">The node of the word; of the last one where several are printed as one.</param>
/// <param name="Start">The node before the first of them.</param>
/// <param name="Gain">How well it fits.</param>
/// <param name="Shown">How a word of a pattern should read; null for others.</param>
internal readonly record struct CellHit(int Target, int Start, double Gain, string? Shown);
