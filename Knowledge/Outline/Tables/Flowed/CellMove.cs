namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>A step through the phrases of a cell.</summary>
/// <param name="node">Where it leads.</param>
/// <param name="gain">How much likelier it is than chance; below 0 for a poor match.</param>
/// <param name="skipped">How many words were passed over as lost.</param>
/// <param name="followsComma">Whether a comma belongs before it.</param>
/// <param name="shown">How a word of a pattern should read; null for others.</param>
internal sealed class CellMove(int node, double gain, int skipped, bool followsComma, string? shown)
{
    /// <summary>Where it leads.</summary>
    public readonly int Node = node;

    /// <summary>How much likelier it is than chance.</summary>
    public readonly double Gain = gain;

    /// <summary>How many words were passed over as lost.</summary>
    public readonly int Skipped = skipped;

    /// <summary>Whether a comma belongs before it.</summary>
    public readonly bool FollowsComma = followsComma;

    /// <summary>How a word of a pattern should read; null for others.</summary>
    public readonly string? Shown = shown;
}
