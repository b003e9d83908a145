using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>What kind of thing a question asks for, and whether a passage holds such a thing at all.</summary>
internal static partial class AnswerShape
{
    /// <summary>Whether the passage can hold the answer: a number for "how much", a telephone number for "which
    /// number", the very post for "who is the".</summary>
    public static bool Fits(AnalyzedText question, string passage)
    {
        var words = " " + string.Join(' ', question.Tokens.Select(token => token.Folded)) + " ";
        if (Phone().IsMatch(words))
        {
            return PhoneNumbers.In(passage);
        }

        if (Person().Match(words) is { Success: true } person)
        {
            return Folding.FoldToWords(passage).Contains(person.Groups[1].Value, StringComparison.Ordinal);
        }

        return Money().IsMatch(words) ? Sum().IsMatch(Folding.Fold(passage)) : !Amount().IsMatch(words) || Number().IsMatch(passage);
    }

    [GeneratedRegex(@" (?:so dien thoai|so dt|sdt|dien thoai so|phone number|telephone) ", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@" (?:ai la|who is the|who is) (\w+ \w+) ", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@" (?:bao nhieu tien|(?:kinh phi|ngan sach|chi phi|so tien|hoc phi|muc thu).{0,80} bao nhieu|bao nhieu (?:kinh phi|dong|trieu|ty)|how much money) ", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"\d\s?(?:dong|trieu|ty|vnd)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    /// <summary>A number that is neither a year nor a piece of a date or a document's number.</summary>
    [GeneratedRegex(@"(?<![\d/.,-])\d{1,3}(?:[.,]\d+)?(?![\d/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@" (?:bao nhieu|may (?:ngay|gio|nguoi|lan|phan|don|cuoc|dong|trieu)|how (?:much|many)) ", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
