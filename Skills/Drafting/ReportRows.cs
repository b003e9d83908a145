using Assistant.Skills.Answering;

namespace Assistant.Skills.Drafting;

/// <summary>Writes periodic reports that fall due.</summary>
internal static class ReportRows
{
    /// <summary>The table: which, who sends it to whom, and its last allowed day.</summary>
    public static DocumentBlock.Table Table(IEnumerable<ReportOccurrence> reports) => new(
        [DraftTexts.Of("Column.Report"), DraftTexts.Of("Column.Who"), DraftTexts.Of("Column.LastDay")],
        [.. reports.Select(report => new DocumentRow([Name(report), Who(report), DraftTexts.Day(report.Day.Date)], report.Citation))]);

    /// <summary>"Báo cáo quý: kết quả cải cách hành chính".</summary>
    public static string Name(ReportOccurrence report) => DraftTexts.Of($"Periodic.{report.Duty.Period}") + (report.Duty.Subject is { } subject ? $": {subject}" : "");

    private static string Who(ReportOccurrence report) => string.Join(" → ", new[] { report.Duty.Who, report.Duty.Via, report.Duty.To }.OfType<string>());
}
