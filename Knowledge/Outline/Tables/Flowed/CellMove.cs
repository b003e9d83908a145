namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>A step through the phrases of a cell.</summary>
/// <param name="Node">Where it leads.</param>
/// <param name="Gain">How much likelier it is than chance; below 0 for a poor match.</param>
/// <param name="Skipped">How many words were passed over as lost.</param>
/// <param name="FollowsComma">Whether a comma belongs before it.</param>
/// <param name="Shown">How a word of a pattern should read; null for others.</param>
internal sealed record CellMove(int Node, double Gain, int Skipped, bool FollowsComma, string? Shown);
