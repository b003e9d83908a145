namespace Assistant.Knowledge.Search;

/// <summary>A text as it is compared.</summary>
/// <param name="Tokens">Its tokens in order, short forms written out.</param>
/// <param name="ShortForms">The short forms that were written out, as they stood.</param>
/// <param name="Groups">For each token the synonym group it belongs to; 0 for none.</param>
/// <param name="HasMarks">Whether the text carries Vietnamese marks.</param>
public sealed record AnalyzedText(
    IReadOnlyList<SearchToken> Tokens, IReadOnlyList<SearchToken> ShortForms, IReadOnlyList<int> Groups, bool HasMarks)
{
    /// <summary>Whether its marks were put in by us: then "hộp" may still be "họp".</summary>
    public bool MarksAreGuessed { get; init; }
}
