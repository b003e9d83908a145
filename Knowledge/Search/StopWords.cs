using System.Collections.Frozen;

namespace Assistant.Knowledge.Search;

/// <summary>Words that ask, address or join, and say nothing about the subject.</summary>
public static class StopWords
{
    private static readonly FrozenSet<SearchToken> Vietnamese = Read("stopwords.txt");

    private static readonly FrozenSet<string> Folded = Vietnamese.Select(token => token.Folded).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<SearchToken> English = Read("english-stopwords.txt");

    /// <summary>English words that no Vietnamese syllable looks like: one of them makes a text English.</summary>
    private static readonly FrozenSet<string> SurelyEnglish =
        new[] { "what", "which", "how", "must", "should", "are", "is", "of", "whose", "does", "please", "where", "show" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For each token, whether it says nothing about the subject.</summary>
    public static bool[] In(IReadOnlyList<SearchToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var marked = tokens.Any(token => token.HasMarks);
        var english = tokens.Any(token => SurelyEnglish.Contains(token.Folded));
        return [.. tokens.Select(token =>
            (english && English.Contains(token)) || (marked ? Vietnamese.Contains(token) : !english && Folded.Contains(token.Folded)))];
    }

    private static FrozenSet<SearchToken> Read(string name) => SearchData.Lines(name).SelectMany(SearchTokens.Of).ToFrozenSet();
}
