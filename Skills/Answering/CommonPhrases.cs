using Assistant.Knowledge.Search;

namespace Assistant.Skills.Answering;

/// <summary>Words and phrases that say nothing about a subject. A phrase counts as a whole, so that "nội dung" leaves the "nội" of "Sở Nội vụ" alone.</summary>
internal sealed class CommonPhrases
{
    private readonly ILookup<string, IReadOnlyList<SearchToken>> _byFirst;

    /// <summary>Creates a set.</summary>
    /// <param name="phrases">The phrases, parted by commas, with their marks.</param>
    public CommonPhrases(params IEnumerable<string> phrases) => _byFirst = phrases
        .SelectMany(line => line.Split(','))
        .Select(SearchTokens.Of)
        .Where(tokens => tokens.Count > 0)
        .OrderByDescending(tokens => tokens.Count)
        .ToLookup(tokens => tokens[0].Folded, StringComparer.Ordinal);

    /// <summary>How many tokens the longest phrase at a place has; 0 where none stands.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="marked">Whether the text carries marks: then "vận" is not taken for "văn".</param>
    public int LengthAt(IReadOnlyList<SearchToken> tokens, int at, bool marked)
    {
        foreach (var phrase in _byFirst[tokens[at].Folded])
        {
            if (at + phrase.Count <= tokens.Count && Stands(phrase, tokens, at, marked))
            {
                return phrase.Count;
            }
        }

        return 0;
    }

    private static bool Stands(IReadOnlyList<SearchToken> phrase, IReadOnlyList<SearchToken> tokens, int at, bool marked)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (marked ? phrase[i] != tokens[at + i] : phrase[i].Folded != tokens[at + i].Folded)
            {
                return false;
            }
        }

        return true;
    }
}
