using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class ReportExtractorTests
{
    [Theory]
    [InlineData("Định kỳ 6 tháng (trước ngày 10 tháng 6), hằng năm (trước ngày 10 tháng 12) tổng hợp, báo cáo Sở Nội vụ.", "6 tháng 06-10 before; năm 12-10 before")]
    [InlineData("Báo cáo 06 tháng trước 10/6/2026, báo cáo 09 tháng trước ngày 15/9/2026 và báo cáo năm trước ngày 15/11/2026.", "6 tháng 2026-06-10 before; 9 tháng 2026-09-15 before; năm 2026-11-15 before")]
    [InlineData("Gửi báo cáo quý trước ngày 15 của tháng cuối quý.", "quý 15 before")]
    [InlineData("Hằng tháng, trước ngày 20 báo cáo kết quả về UBND xã.", "tháng 20 before")]
    [InlineData("Báo cáo kết quả về UBND xã trước ngày 20 hằng tháng.", "tháng 20 before")]
    [InlineData("Báo cáo tháng vào ngày 25, báo cáo năm chậm nhất ngày 05/12.", "tháng 25 on; năm 12-05 on")]
    [InlineData("Tổng hợp báo cáo Sở Y tế 6 tháng trước ngày 10/7, năm trước ngày 10/12.", "6 tháng 07-10 before; năm 12-10 before")]
    public void Read_APeriodicReport_HasPeriodAndDay(string sentence, string expected) => Show(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("Báo cáo kết quả thực hiện khi có yêu cầu.")]
    [InlineData("Tổng hợp, báo cáo Ủy ban nhân dân xã theo quy định.")]
    [InlineData("Chuẩn hóa chế độ báo cáo định kỳ theo Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ.")]
    [InlineData("Báo cáo kết quả hằng năm.")]
    public void Read_NoPeriodOrNoDay_IsNoPeriodicReport(string sentence) => Show(sentence).ShouldBe("");

    [Fact]
    public void Read_WhoThroughWhomToWhom_AreToldApart()
    {
        var duty = SentenceReader.Read("Định kỳ 6 tháng (trước ngày 10 tháng 6) tổng hợp, tham mưu Ủy ban nhân dân xã báo cáo Sở Nội vụ, Ủy ban nhân dân tỉnh theo quy định.", "IV. TỔ CHỨC THỰC HIỆN").Reports.ShouldHaveSingleItem();
        (duty.Who, duty.Via, duty.To).ShouldBe(("Phòng Nội vụ", "Ủy ban nhân dân xã", "Sở Nội vụ, Ủy ban nhân dân tỉnh"));
    }

    private static string Show(string sentence) => string.Join("; ", SentenceReader.Read(sentence, "IV. TỔ CHỨC THỰC HIỆN").Reports
        .Select(report => $"{PlanExport.Words(report.Period)} {PlanExport.Words(report.Due)} {(report.Before ? "before" : "on")}"));
}
