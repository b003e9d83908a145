namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>That a word may be several words of the phrases printed as one.</summary>
/// <param name="Target">The node of the last of them.</param>
/// <param name="Gain">How well it fits.</param>
internal readonly record struct CellHit(int Target, double Gain);
