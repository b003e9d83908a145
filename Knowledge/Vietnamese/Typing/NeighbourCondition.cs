namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>What stands beside an abbreviation for a reading to hold.</summary>
/// <param name="After">Whether the word before it is looked at, else the one that follows.</param>
/// <param name="Not">Whether none of the words may stand there.</param>
/// <param name="Words">The words by their folded form; "0" is any number, "$" the edge of the message.</param>
internal sealed record NeighbourCondition(bool After, bool Not, ILookup<string, WordForm> Words)
{
    /// <summary>Whether it holds.</summary>
    /// <param name="before">The word before, null at the beginning.</param>
    /// <param name="next">The word that follows, null at the end.</param>
    public bool Holds(WordForm? before, WordForm? next) => IsAmong(After ? before : next) != Not;

    private bool IsAmong(WordForm? beside) => beside is not { Folded.Length: > 0 } word
        ? Words.Contains("$")
        : Words[word.Folded].Any(word.MayBe) || (char.IsAsciiDigit(word.Folded[0]) && Words.Contains("0"));
}
