namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>The words of the texts that people ask about. What stands in them is never taken for a slip.</summary>
public interface ITextsAtHand
{
    /// <summary>Whether a folded word occurs.</summary>
    bool HasWord(string folded);

    /// <summary>Whether two folded words follow each other.</summary>
    bool HasPair(string folded, string next);

    /// <summary>Whether folded words, one or two, are an abbreviation or a name that must be left alone: "khtc", "kh tc".</summary>
    bool IsName(string folded);
}
