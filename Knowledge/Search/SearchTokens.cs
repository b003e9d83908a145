using System.Text;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Cuts a text into <see cref="SearchToken"/>s: runs of letters and digits.</summary>
public static class SearchTokens
{
    /// <summary>Longer texts are cut here: nothing people ask or plans say in one passage comes near it.</summary>
    public const int MaxLength = 100_000;

    /// <summary>The tokens of a text, in order.</summary>
    public static IReadOnlyList<SearchToken> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = (text.Length > MaxLength ? text[..MaxLength] : text).Normalize(NormalizationForm.FormC);
        var tokens = new List<SearchToken>(normal.Length / 5);
        var start = -1;
        for (var i = 0; i <= normal.Length; i++)
        {
            if (i < normal.Length && char.IsLetterOrDigit(normal[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                tokens.Add(Token(normal[start..i]));
                start = -1;
            }
        }

        return tokens;
    }

    private static SearchToken Token(string word)
    {
        var lower = word.ToLowerInvariant();
        return System.Text.Ascii.IsValid(lower) ? new SearchToken(lower, lower) : new SearchToken(Folding.Fold(word), lower);
    }
}
