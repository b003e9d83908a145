using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Reads what people type as the words that texts hold: chat forms ("ko"), marks typed as letters ("vawn phongf"), words run
/// together ("kếhoạch"), one wrong letter. A word that some text holds is never changed, nor one that may be Vietnamese.
/// </summary>
/// <param name="vocabulary">The words of the texts.</param>
/// <param name="abbreviations">Short forms, which are no mistakes.</param>
internal sealed partial class Spelling(Vocabulary vocabulary, Abbreviations abbreviations)
{
    private const int LeastTypo = 4;
    private const int LeastJoined = 4;

    private static readonly FrozenDictionary<string, IReadOnlyList<SearchToken>> ChatForms = SearchData.Lines("chat-forms.txt")
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(pair => pair[0], pair => SearchTokens.Of(pair[1]), StringComparer.Ordinal);

    /// <summary>A text with its words as they were meant; what stands between them stays.</summary>
    public string Corrected(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormC);
        var marked = SearchTokens.Of(normal).Any(token => token.HasMarks);
        return Word().Replace(normal, match => Corrected(SearchTokens.Of(match.Value), marked) is { } words ? string.Join(' ', words) : match.Value);
    }

    /// <summary>What was meant by a word; null when it is right.</summary>
    private IEnumerable<string>? Corrected(IReadOnlyList<SearchToken> word, bool marked)
    {
        if (word is not [var token])
            return null;
        if (ChatForms.TryGetValue(token.Marked, out var words))
            return words.Select(form => marked ? form.Marked : form.Folded);
        if (token.Folded.Length < LeastTypo || vocabulary.Holders(token.Folded) > 0 || abbreviations.Expand(token.Folded) is not null || token.Folded.Any(char.IsAsciiDigit))
            return null;
        return Parted(token) ?? (SyllableShape.Fits(token.Folded) ? null : Untyped(token) ?? Nearest(token));
    }

    /// <summary>A word whose marks were typed as letters by the Telex rules; null when it is none.</summary>
    private string[]? Untyped(SearchToken token)
    {
        var word = token.Folded.TrimEnd('s', 'f', 'r', 'x', 'j')
            .Replace("aa", "a", StringComparison.Ordinal).Replace("ee", "e", StringComparison.Ordinal).Replace("oo", "o", StringComparison.Ordinal)
            .Replace("dd", "d", StringComparison.Ordinal).Replace("w", "", StringComparison.Ordinal);
        return !token.HasMarks && SyllableShape.Fits(word) && vocabulary.Holders(word) > 0 ? [word] : null;
    }

    /// <summary>Two words that stand side by side in some text, written as one; null when it is no such thing.</summary>
    private string[]? Parted(SearchToken token)
    {
        if (token.Folded.Length < LeastJoined || token.Folded.Length != token.Marked.Length)
            return null;
        for (var at = 2; at <= token.Folded.Length - 2; at++)
        {
            if (vocabulary.HoldsPair(token.Folded[..at], token.Folded[at..]))
                return [token.Marked[..at], token.Marked[at..]];
        }

        return null;
    }

    /// <summary>The commonest word that differs in one letter, with the same marks if there is one; null when there is none.</summary>
    private string[]? Nearest(SearchToken token) =>
        (token.HasMarks ? vocabulary.Nearest(Vocabulary.WithMarks(token)) : null) is { } same ? [same[1..]]
        : vocabulary.Nearest(token.Folded) is { } near ? [near]
        : null;

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
