using System.Collections.Frozen;

namespace Assistant.Knowledge.Search;

/// <summary>Words that ask, address or join, and say nothing about the subject.</summary>
public static class StopWords
{
    private static readonly FrozenSet<SearchToken> Vietnamese = Read("stopwords.txt");

    /// <summary>Phrases whose words say something together: the first word, then the others.</summary>
    private static readonly IReadOnlyList<SearchToken>[] Phrases =
        [.. SearchData.Lines("stopwords.txt").Where(line => line.StartsWith('!')).SelectMany(line => line[1..].Split('|')).Select(SearchTokens.Of)];

    private static readonly FrozenSet<string> Folded = Vietnamese.Select(token => token.Folded).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<SearchToken> English = Read("english-stopwords.txt");

    /// <summary>English words that no Vietnamese syllable looks like: one of them makes a text English.</summary>
    private static readonly FrozenSet<string> SurelyEnglish =
        new[] { "what", "which", "how", "must", "should", "are", "is", "of", "whose", "does", "please", "where", "show" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For each token, whether it says nothing about the subject.</summary>
    public static bool[] In(AnalyzedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (tokens, marked) = (text.Tokens, text.HasMarks);
        var english = IsEnglish(tokens);
        var bound = Bound(text);
        return [.. tokens.Select((token, at) => !bound[at] && (english && English.Contains(token)
            || (!marked || (text.MarksAreGuessed && !token.HasMarks) ? !english && Folded.Contains(token.Folded) : Vietnamese.Contains(token))))];
    }

    /// <summary>For each token, whether it stands in a phrase whose words only say something together, such as "làm việc".</summary>
    internal static bool[] Bound(AnalyzedText text)
    {
        var within = new bool[text.Tokens.Count];
        for (var i = 0; i < within.Length; i++)
        {
            foreach (var phrase in Phrases)
            {
                if (i + phrase.Count <= within.Length && phrase.Zip(text.Tokens.Skip(i)).All(pair => text.HasMarks ? pair.First == pair.Second : pair.First.Folded == pair.Second.Folded))
                    within.AsSpan(i, phrase.Count).Fill(true);
            }
        }

        return within;
    }

    /// <summary>Whether a text is English, at least in part.</summary>
    internal static bool IsEnglish(IEnumerable<SearchToken> tokens) => tokens.Any(token => SurelyEnglish.Contains(token.Folded));

    private static FrozenSet<SearchToken> Read(string name) => SearchData.Lines(name).Where(line => !line.StartsWith('!')).SelectMany(SearchTokens.Of).ToFrozenSet();
}
