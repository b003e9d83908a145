using System.Buffers;
using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Vietnamese;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>Judges the words that a page of a PDF holds: whether they are the page's words at all.</summary>
internal static class TextLayer
{
    private const int FewLetters = 20;
    private const int Stamp = 350;
    private const double MostOfPage = 0.6;

    private static readonly SearchValues<char> LettersOfOldFonts = SearchValues.Create("¡¢£¤¥¦¨©ª«¬®¯±²³´µ¶¸¹º»¼½¾ñÑöÖäÄïÏûÛøØåÅëËÿîÎüÜçÇßÞ×÷");

    /// <summary>Whether the words have to be read off the page's image.</summary>
    /// <param name="words">The words that the page holds.</param>
    /// <param name="pictures">How much of the page is picture, as a share of it.</param>
    public static bool IsMissing(IReadOnlyList<PageWord> words, double pictures)
    {
        var letters = words.Sum(word => word.Text.Count(char.IsLetter));
        // What is stamped on a scan when it is signed is not its text.
        return letters < FewLetters || (pictures > MostOfPage && letters < Stamp) || IsGarbage(words);
    }

    /// <summary>Whether the words were recognised by whoever made the file: they lie over a scan.</summary>
    public static bool IsOverScan(double pictures) => pictures > MostOfPage;

    /// <summary>Whether a font without a true table of letters gave words that nobody wrote.</summary>
    private static bool IsGarbage(IReadOnlyList<PageWord> words)
    {
        var text = string.Concat(words.Select(word => word.Text));
        var odd = text.Count(c => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(c));
        if (odd > 0.1 * text.Length || words.Count(HasLetterOfOldFont) > 0.15 * words.Count)
            return true;
        var syllables = words
            .Select(word => word.Text.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”'))
            .Where(word => word.Length > 1 && word.All(char.IsLetter))
            .ToList();
        return syllables.Count >= 40 && syllables.Count(word => SyllableShape.Fits(Folding.Fold(word))) < 0.4 * syllables.Count;
    }

    /// <summary>The fonts of TCVN3 and VNI show Vietnamese letters in the places of others, which Vietnamese has no use for.</summary>
    private static bool HasLetterOfOldFont(PageWord word) => word.Text.Any(char.IsLetter) && word.Text.AsSpan().ContainsAny(LettersOfOldFonts);
}
