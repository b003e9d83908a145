namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>No texts at all.</summary>
internal sealed class NoTexts : ITextsAtHand
{
    public bool HasWord(string folded) => false;

    public bool HasPair(string folded, string next) => false;

    public bool IsName(string folded) => false;
}
