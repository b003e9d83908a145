using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

public sealed class DraftReportReaderTests
{
    [Theory]
    [InlineData("soạn báo cáo quý này, gửi trước thứ Sáu", ReportPeriod.Quarter, "2026-04-01", "2026-06-30")]
    [InlineData("viết báo cáo chín tháng năm hai nghìn không trăm hai mươi sáu", ReportPeriod.NineMonths, "2026-01-01", "2026-09-30")]
    [InlineData("draft the 2025 annual report", ReportPeriod.Year, "2025-01-01", "2025-12-31")]
    [InlineData("write up our Q3 report", ReportPeriod.Quarter, "2026-07-01", "2026-09-30")]
    [InlineData("soạn báo cáo tháng 4", ReportPeriod.Month, "2026-04-01", "2026-04-30")]
    public void Read_Period_GivesItsDays(string text, ReportPeriod period, string from, string to)
    {
        var request = MessageTable.Read(text).Request.ShouldBeOfType<DraftReportRequest>();

        request.Period.ShouldBe(period);
        request.Range.ShouldBe(new DateRange(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Read_WithoutAPeriod_AsksForIt() => MessageTable.Read("soạn báo cáo giúp em").Needs.ShouldNotBeNull().Slot.ShouldBe("period");

    [Theory]
    [InlineData("khỏi soạn báo cáo tháng nữa em")]
    [InlineData("đã soạn báo cáo quý I chưa?")]
    [InlineData("báo cáo quý II ai soạn thế?")]
    public void Read_QuestionOrDenial_DraftsNothing(string text) => MessageTable.Read(text).Request.ShouldNotBeOfType<DraftReportRequest>();
}
