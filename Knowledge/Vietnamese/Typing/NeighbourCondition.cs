using System.Collections.Frozen;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>What stands beside an abbreviation for a reading to hold.</summary>
/// <param name="After">Whether the word before it is looked at, else the one that follows.</param>
/// <param name="Not">Whether none of the words may stand there.</param>
/// <param name="Words">Folded words; "0" is any number, "$" the edge of the message.</param>
internal sealed record NeighbourCondition(bool After, bool Not, FrozenSet<string> Words)
{
    /// <summary>Whether it holds.</summary>
    /// <param name="before">The folded word before, null at the beginning.</param>
    /// <param name="next">The folded word that follows, null at the end.</param>
    public bool Holds(string? before, string? next)
    {
        var beside = (After ? before : next) ?? "$";
        return (Words.Contains(beside) || (char.IsAsciiDigit(beside[0]) && Words.Contains("0"))) != Not;
    }
}
