namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>A piece of a line.</summary>
/// <param name="Start">Where it begins, counted from 0.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind);
