namespace Assistant.Knowledge.Time.Grammar;

/// <summary>What a spelling means.</summary>
/// <param name="Word">The word.</param>
/// <param name="Value">Its number, where it has one.</param>
/// <param name="IsSlip">A slip of the keyboard that is another word elsewhere.</param>
internal readonly record struct LexiconEntry(TimeWord Word, int Value, bool IsSlip);
