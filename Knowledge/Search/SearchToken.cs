namespace Assistant.Knowledge.Search;

/// <summary>One syllable, number or abbreviation of a text.</summary>
/// <param name="Folded">Without marks and case: what is compared.</param>
/// <param name="Marked">In lower case with its marks: tells "họp" from "hợp" where both sides have marks.</param>
public readonly record struct SearchToken(string Folded, string Marked)
{
    /// <summary>Whether it carries a Vietnamese mark or đ.</summary>
    public bool HasMarks => !string.Equals(Folded, Marked, StringComparison.Ordinal);
}
