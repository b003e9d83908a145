using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Answering;

public sealed class ReportTopicTests
{
    [Fact]
    public void Answer_NoPeriod_PutsTheNextDeadlineFirstAndWhatIsOverLast()
    {
        var days = Ask(new ReportsRequest(null, null)).Reports.Select(report => report.Day.DaysLeft).ToList();

        days.ShouldBe([.. days.Where(left => left >= 0).Order(), .. days.Where(left => left < 0).OrderDescending()]);
        days[0].ShouldBeGreaterThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("báo cáo 6 tháng và báo cáo năm về dân chủ ở cơ sở", "HalfYear Year")]
    [InlineData("năm công tác dân chủ ở cơ sở phải gửi trước bữa mô rứa em", "Year")]
    [InlineData("report năm về dân chủ cơ sở", "Year")]
    [InlineData("dân chủ ở cơ sở", "HalfYear NineMonths Year")]
    [InlineData("báo cáo năm 2026 về dân chủ ở cơ sở", "HalfYear NineMonths Year")]
    public void Answer_KindsOfReportNamed_AreThoseShown(string text, string periods) =>
        string.Join(' ', Ask(new ReportsRequest(null, null, text)).Reports.Select(report => report.Duty.Period).Distinct().Order()).ShouldBe(periods);

    [Fact]
    public void Answer_SubjectOfNoReport_ShowsNoneAsAboutIt()
    {
        var answer = Ask(new ReportsRequest(null, null, "phòng cháy chữa cháy nộp khi nào"));

        (answer.Reports.Count == 0 || answer.IsNearest).ShouldBeTrue();
    }

    [Theory]
    [InlineData("định kỳ nào do TCCB làm hoặc gửi")]
    [InlineData("hạn không em")]
    [InlineData("come in through")]
    [InlineData("Lập cho tôi lịch báo cáo định kỳ")]
    [InlineData("xong, ngay")]
    public void Answer_TalkWithoutASubject_IsNotTakenForOne(string text)
    {
        var plain = new ReportsRequest(LabelledOffice.Unit("TCCB"), DateRange.Year(2026));

        Ask(plain with { Text = text }).Items.ShouldBe(Ask(plain).Items);
    }

    [Theory]
    [InlineData(ReportPeriod.Quarter, "2026-04-15", "2026-01-01", "2026-03-31")]
    [InlineData(ReportPeriod.Quarter, "2026-03-20", "2026-01-01", "2026-03-31")]
    [InlineData(ReportPeriod.Quarter, "2026-01-05", "2025-10-01", "2025-12-31")]
    [InlineData(ReportPeriod.Quarter, "2026-05-05", "2026-01-01", "2026-03-31")]
    [InlineData(ReportPeriod.HalfYear, "2026-06-10", "2026-01-01", "2026-06-30")]
    [InlineData(ReportPeriod.HalfYear, "2026-12-10", "2026-07-01", "2026-12-31")]
    [InlineData(ReportPeriod.HalfYear, "2027-01-10", "2026-07-01", "2026-12-31")]
    [InlineData(ReportPeriod.NineMonths, "2026-09-15", "2026-01-01", "2026-09-30")]
    [InlineData(ReportPeriod.Year, "2026-11-15", "2026-01-01", "2026-12-31")]
    [InlineData(ReportPeriod.Year, "2027-01-15", "2026-01-01", "2026-12-31")]
    public void Covers_Report_IsTheStretchThatEndsNearest(ReportPeriod period, string written, string first, string last) =>
        ReportStretch.Of(period, Day(written)).ShouldBe(new DateRange(Day(first), Day(last)));

    private static ReportsAnswer Ask(ReportsRequest request) => new ReportsSkill(LabelledOffice.Answers).Answer(request, LabelledOffice.On(new DateOnly(2026, 6, 20)));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
