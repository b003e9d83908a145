using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Reading.Pages;

/// <summary>What the words of a row tell about its place in a document.</summary>
internal static partial class RowSigns
{
    /// <summary>Whether it is the nation's name and motto, or the Party's name, beside which the agency's stands.</summary>
    public static bool IsMotto(PageRow row) => Motto().IsMatch(Folding.Fold(row.Text));

    /// <summary>Whether the list of recipients begins here.</summary>
    public static bool IsRecipients(PageRow row) => Recipients().IsMatch(Folding.Fold(row.Text));

    /// <summary>Whether the row begins with the marker of a list.</summary>
    public static bool HasMarker(PageRow row) => Marker().IsMatch(row.Words[0].Text);

    /// <summary>Whether nothing but a list's marker stands before a word of the row.</summary>
    public static bool IsMarker(PageRow row, int word) => word == 1 && HasMarker(row);

    /// <summary>Whether the space between two words is left for a number or a date to be written in.</summary>
    public static bool IsBlankToFill(PageWord left, PageWord right) =>
        right.Text[0] == '/' || AfterFilled().IsMatch(Folding.Fold(right.Text))
        // A line of a column may end in "ngày", but not in "số" before a symbol.
        || (BeforeNumber().IsMatch(Folding.Fold(left.Text)) && right.Text.Contains('/', StringComparison.Ordinal));

    /// <summary>Whether a row ends a sentence or an item.</summary>
    public static bool IsClosed(PageRow row) => row.Words[^1].Text[^1] is '.' or ';' or ':' or '!' or '?';

    [GeneratedRegex(@"cong hoa xa hoi|chu nghia viet nam|doc lap ?- ?tu do|dang cong san viet")]
    private static partial Regex Motto();

    [GeneratedRegex(@"^noi (?:nhan|gui)(?: ?[:;.]|$| {1,9}(?:tm|kt|tl|tuq|q)\b)")]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^(?:[-–—•+*▪●○]|[IVXLC]{1,6}[.)]|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ]{1,2}[.)])$")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^so ?:?$")]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(@"^(?:thang|nam)$")]
    private static partial Regex AfterFilled();
}
