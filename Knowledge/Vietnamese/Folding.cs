using System.Globalization;

namespace Assistant.Knowledge.Vietnamese;

/// <summary>
/// The form in which texts are compared: no marks, đ as d, lower case, every dash a hyphen, every white space run one
/// blank. Whatever compares text compares it folded; whatever shows text shows it with its marks.
/// </summary>
public static class Folding
{
    /// <summary>Folds a text; see <see cref="FoldedText"/> where positions in the original are needed.</summary>
    public static string Fold(string text) => FoldedText.Of(text).Value;

    /// <summary>Folds a text and keeps only its letters, digits and single blanks: dashes and punctuation become blanks.</summary>
    public static string FoldToWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const int quick = 256;
        var words = text.Length <= quick ? new WordsBuilder(stackalloc char[quick]) : new WordsBuilder(new char[text.Length]);
        foreach (var c in text)
        {
            if (FoldingTable.TryFold(c, out var folded))
            {
                if (folded is { } single)
                {
                    words.Add(single);
                }

                continue;
            }

            foreach (var part in FoldingTable.TakeApart(c))
            {
                words.Add(part);
            }
        }

        return words.ToString();
    }

    /// <summary>Whether two texts are the same but for marks, case, dashes, punctuation and white space.</summary>
    public static bool SameWords(string left, string right) => FoldToWords(left) == FoldToWords(right);

    /// <summary>Folds one character that needs no decomposition into several; white space becomes a blank.</summary>
    internal static char FoldBase(char c) => c switch
    {
        'đ' or 'Đ' or 'ð' or 'Ð' or 'Ɖ' => 'd',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u2018' or '\u2019' => '\'',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Whether the character vanishes in folding: combining marks, soft hyphens, zero-width characters.</summary>
    internal static bool Vanishes(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
