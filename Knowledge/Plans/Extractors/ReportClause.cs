using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Whether a due day belongs to a report, or to other work that the same sentence asks for.</summary>
internal static partial class ReportClause
{
    /// <summary>Whether the clause around a due day speaks of a report.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="due">The due day.</param>
    /// <param name="listed">Whether the words above, or the due day before, already spoke of reports.</param>
    public static bool Reports(string folded, ReportDue due, bool listed)
    {
        var start = due.Start == 0 ? 0 : folded.LastIndexOf(';', due.Start - 1) + 1;
        if (Sentence().Matches(folded[start..due.Start]).LastOrDefault() is { } stop)
            start += stop.Index + 1;
        var end = Sentence().Match(folded, due.End) is { Success: true } next ? next.Index : folded.Length;
        var before = folded[start..due.Start];
        var lastReport = Report().Matches(before).LastOrDefault()?.Index ?? -1;
        var lastWork = OtherWork().Matches(before).LastOrDefault()?.Index ?? -1;
        if (lastReport >= 0)
            return lastWork < lastReport || Report().IsMatch(folded[due.End..end]) || before[lastReport..].Contains("gui", StringComparison.Ordinal);
        return lastWork < 0 && (listed || Report().IsMatch(folded[due.End..end]));
    }

    [GeneratedRegex(@"[.;](?= |$)(?<!\b(?:tp|ts|st)\.)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bbao cao\b|\btong hop\b|\bgui ve\b|\bgui (?:so lieu|ket qua|tinh hinh)\b|\bbc\b")]
    private static partial Regex Report();

    [GeneratedRegex(@"(?<!\b(?:bo|so|phong|ban|vu|cuc|nganh|uy ban|ket qua|ket qua tu|cong tac|tinh hinh|tien do|viec) )\b(?:xay dung|ban hanh|to chuc|hoan thanh|phe duyet|dang ky|ra soat|lap|kiem tra|trien khai(?! thuc hien)|cong bo|thanh lap|hop|tham dinh|quyet toan|du toan) (?!bao cao|ket qua|viec|cua|tra)")]
    private static partial Regex OtherWork();
}
