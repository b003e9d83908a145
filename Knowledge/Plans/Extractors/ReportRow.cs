using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The parties of a report that stands in a row of a table: "1 | Báo cáo tháng | Hằng tháng | Trước ngày 20 | Sở Nội vụ".</summary>
internal static partial class ReportRow
{
    private const int LongestRow = 4000;
    private const string Edge = " | ";

    /// <summary>The parties that the cells of a row name; null where the text is no row.</summary>
    /// <param name="folded">The row.</param>
    /// <param name="due">Its due day: units before it report, units behind it receive.</param>
    public static ReportParties? Of(FoldedText folded, ReportDue due)
    {
        if (folded.Value.Length > LongestRow || !folded.Value.Contains(Edge, StringComparison.Ordinal))
            return null;
        string? who = null;
        string? to = null;
        string? subject = null;
        var start = 0;
        foreach (var cell in folded.Value.Split(Edge))
        {
            var words = folded.Slice(start, cell.Length).Trim(' ', '|', '.', ';');
            if (Report().Match(cell) is { Success: true } report)
                subject ??= folded.Slice(start + report.Length, cell.Length - report.Length).Trim(' ', '|', '.', ';');
            else if (words.Length < ReportUnits.Longest && ReportUnits.Starts(words) && start > due.Start)
                to ??= words;
            else if (words.Length < ReportUnits.Longest && ReportUnits.Starts(words))
                who ??= words;
            start += cell.Length + Edge.Length;
        }

        return new ReportParties(who, to, null, subject is { Length: > 4 } ? subject : null);
    }

    [GeneratedRegex(@"^\W*bao cao(?: (?:dinh ky|thang|quy|nam|0?6 thang|0?9 thang|hang (?:thang|quy|nam)))*(?: ve)?\b")]
    private static partial Regex Report();
}
