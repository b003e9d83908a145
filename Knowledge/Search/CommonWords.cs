using System.Collections.Frozen;

namespace Assistant.Knowledge.Search;

/// <summary>Words that all things of a kind have in common, and that therefore tell none of them apart: "báo cáo" among reports.</summary>
public sealed class CommonWords
{
    private readonly FrozenSet<SearchToken> _marked;
    private readonly FrozenSet<string> _folded;

    /// <summary>Creates a set.</summary>
    /// <param name="words">The words with their marks, in any number of phrases.</param>
    public CommonWords(params IEnumerable<string> words)
    {
        _marked = words.SelectMany(SearchTokens.Of).ToFrozenSet();
        _folded = _marked.Select(token => token.Folded).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="token">The word.</param>
    /// <param name="marked">Whether its text carries marks: then "vận" is not taken for "văn".</param>
    public bool Contains(SearchToken token, bool marked) => marked ? _marked.Contains(token) : _folded.Contains(token.Folded);
}
