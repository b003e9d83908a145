using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// What stands around an entry of a list of reports: the sentence that opens or closes the list says who sends them where
/// ("Các đơn vị gửi báo cáo về Sở (qua Văn phòng Sở) như sau:").
/// </summary>
internal static partial class ReportSurroundings
{
    private const int LongestHeading = 110;
    private const int LongestText = 3000;
    private const int MostEntries = 40;

    /// <summary>The parties named beside a node; null where the node stands in no list of reports.</summary>
    public static ReportParties? Of(OutlineNode node)
    {
        if (node.Parent is not { Body: { } heading } above)
            return null;
        if (!Reports().IsMatch(heading.Folded.Value))
            return BesideBefore(node, above);
        foreach (var text in above.Children.Take(MostEntries).Where(child => child != node).Select(child => child.Body!).Prepend(heading))
        {
            var folded = text.Folded;
            // An entry with a day of its own speaks for itself, not for its neighbours.
            if (!Reports().IsMatch(folded.Value) || (text != heading && ReportDue.Find(folded.Value).Count > 0))
                continue;
            var (to, via, _) = ReportParties.Route(folded, 0, LongestText);
            if (to is null)
                continue;
            var who = Duty().Match(folded.Value) is { Success: true, Index: > 2 } duty ? UnitPhrases.CutAtVerb(folded.Slice(0, duty.Index)) : null;
            return new ReportParties(
                who is not null && ReportUnits.Starts(who) ? who : null,
                to,
                via,
                ReportSubject.In(folded, 0, LongestText) ?? ReportSubject.Bare(folded, 0));
        }

        return null;
    }

    /// <summary>"- Gửi báo cáo tháng về Sở …; - Báo cáo năm gửi trước ngày 10/12": the second goes where the first goes.</summary>
    private static ReportParties? BesideBefore(OutlineNode node, OutlineNode above)
    {
        var before = above.Children.TakeWhile(child => child != node).LastOrDefault()?.Body?.Folded;
        if ((node.Label.Length > 0 && !IsLetter(node.Label)) || before is null || !Reports().IsMatch(before.Value))
            return null;
        var (to, via, _) = ReportParties.Route(before, 0, LongestText);
        return new ReportParties(null, to, via, ReportSubject.In(before, 0, LongestText));
    }

    /// <summary>Lettered items of one unit go on with each other; numbered ones begin something new.</summary>
    private static bool IsLetter(string label) => label.Trim('(', ')', '.', ' ') is [>= 'a' and <= 'z' or 'đ'];

    /// <summary>The short heading in "Tổ chức thực hiện" that a node stands below, where it names people by a word that is no unit's ("Các ấp").</summary>
    public static string? HeadingOf(OutlineNode node)
    {
        for (var above = node.Parent; above?.Parent is { Body: not null } section; above = section)
        {
            if (above.Label.Length == 0 || above.Children.Count == 0 || SectionKinds.Of(section) != SectionKind.Organisation)
                continue;
            var words = above.Text.Trim(' ', ':', '.', '-');
            return words.Length is > 2 and < LongestHeading && Many().IsMatch(Folding.Fold(words)) ? words : null;
        }

        return null;
    }

    [GeneratedRegex(@"\bbao cao\b")]
    private static partial Regex Reports();

    [GeneratedRegex(@"\b(?:dinh ky|bao cao|tong hop|gui|nop|co trach nhiem|thuc hien che do)\b")]
    private static partial Regex Duty();

    [GeneratedRegex(@"^(?:cac |nhung |toan the |tung |moi |ong |ba |dong chi |doi ngu )(?!nhiem vu|giai phap|noi dung|hoat dong|che do|bao cao)")]
    private static partial Regex Many();
}
