using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Makes one pattern of phrases as the word lists write them: words parted by blanks, "…" for some words between.</summary>
internal static class PhrasePattern
{
    /// <summary>A pattern that finds any of the phrases in words parted by blanks.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="maxGap">At most so many words stand for "…".</param>
    /// <param name="marked">Whether the pattern is for words with their marks, in lower case.</param>
    public static Regex Of(IEnumerable<string> phrases, int maxGap, bool marked = false)
    {
        var gap = $@"(?: \w+){{0,{maxGap}}} ";
        var each = phrases.Select(phrase => string.Join(gap, phrase.Split('…').Select(words => marked ? words.Trim() : Folding.FoldToWords(words))));
        return new Regex($@"(?<!\w)(?:{string.Join('|', each)})(?!\w)", RegexOptions.CultureInvariant);
    }
}
