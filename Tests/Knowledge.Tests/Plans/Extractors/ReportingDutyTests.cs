using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

/// <summary>Who reports what to whom and by when, in the ways that offices put it.</summary>
public sealed class ReportingDutyTests
{
    private const string Organisation = "IV. TỔ CHỨC THỰC HIỆN";

    [Theory]
    [InlineData("Định kỳ hằng tháng (trước ngày 15), hằng quý (trước ngày 15 của tháng cuối quý), 6 tháng (trước ngày 10/6) và năm (trước ngày 10/12) báo cáo Sở Nội vụ.", "tháng <15; quý <15; 6 tháng <06-10; năm <12-10")]
    [InlineData("Định kỳ hằng quý, 6 tháng và năm báo cáo kết quả, gửi Vụ Pháp chế chậm nhất ngày 10 tháng cuối quý, ngày 10/6 và ngày 01/12/2026.", "quý =10; 6 tháng =06-10; năm =2026-12-01")]
    [InlineData("Trước ngày 18 hằng tháng, trước ngày 10 tháng cuối quý, trước ngày 05/6 và trước ngày 05/11 báo cáo kết quả thực hiện tháng, quý, 6 tháng, năm về Sở Nội vụ.", "tháng <18; quý <10; 6 tháng <06-05; năm <11-05")]
    [InlineData("Báo cáo kết quả thực hiện 6 tháng đầu năm trước ngày 15/6, cả năm trước ngày 15/12.", "6 tháng <06-15; năm <12-15")]
    [InlineData("Báo cáo UBND tỉnh quý I trước ngày 05/3, 6 tháng trước ngày 05/6, 9 tháng trước ngày 05/9, năm trước ngày 05/12.", "quý <03-05; 6 tháng <06-05; 9 tháng <09-05; năm <12-05")]
    [InlineData("Báo cáo Sở Y tế định kỳ ngày 25 hằng tháng.", "tháng =25")]
    [InlineData("Hằng quý, 6 tháng, năm báo cáo trước ngày 10 của tháng cuối kỳ.", "quý <10; 6 tháng <06-10; năm <12-10")]
    [InlineData("Gửi báo cáo tháng về Văn phòng trước ngày 05 của tháng kế tiếp.", "tháng <05")]
    [InlineData("Báo cáo năm gửi về Sở Nội vụ trước ngày 30/11/2026.", "năm <2026-11-30")]
    [InlineData("Báo cáo tháng trước 16 giờ ngày 20.", "tháng =20")]
    [InlineData("Báo cáo 9 tháng: trước ngày 20/9.", "9 tháng <09-20")]
    [InlineData("Hằng tháng, trước ngày 05, gửi số liệu biến động dân số về Phòng Văn hóa - Xã hội.", "tháng <05")]
    [InlineData("| 3 | Báo cáo công tác hòa giải | Năm | Trước ngày 15/11 | Sở Tư pháp |", "năm <11-15")]
    [InlineData("Tổng hợp, báo cáo UBND tỉnh trước ngày 25 của tháng cuối mỗi quý.", "quý <25")]
    [InlineData("Báo cáo Trung ương Hội về tiến độ trước ngày 05 của tháng đầu mỗi quý.", "quý <05")]
    [InlineData("Báo cáo Trung ương Hội trước ngày 25/6 (báo cáo 6 tháng) và trước ngày 30/11 (báo cáo năm).", "6 tháng <06-25; năm <11-30")]
    [InlineData("Báo cáo Sở Nội vụ trước ngày 10/6 đối với báo cáo 6 tháng, trước ngày 10/11 đối với báo cáo năm.", "6 tháng <06-10; năm <11-10")]
    [InlineData("Báo cáo Hiệu trưởng hằng quý, trước ngày 28 tháng cuối quý; gửi báo cáo tự đánh giá về Cục Nhà giáo trước ngày 31/12/2026.", "quý <28")]
    [InlineData("Báo cáo Đảng ủy kết quả tự kiểm tra hằng quý, trước ngày 05 tháng cuối quý.", "quý <05")]
    [InlineData("Theo dõi, đôn đốc; tổng hợp báo cáo Bộ Xây dựng trước ngày 20/12 hằng năm.", "năm <12-20")]
    [InlineData("Trước ngày 20 tháng 6 và trước ngày 20 tháng 12 gửi báo cáo 6 tháng, báo cáo năm về Sở Nội vụ.", "6 tháng <06-20; năm <12-20")]
    [InlineData("Định kỳ 6 tháng, năm tham mưu Giám đốc Sở báo cáo Tỉnh ủy (trước ngày 20/6 và 20/12).", "6 tháng <06-20; năm <12-20")]
    public void Read_PeriodsAndDays_ArePaired(string sentence, string expected) => string.Join("; ", SentenceReader.Read(sentence, Organisation).Reports
        .Select(report => $"{PlanExport.Words(report.Period)} {(report.Before ? "<" : "=")}{PlanExport.Words(report.Due)}")).ShouldBe(expected);

    [Theory]
    [InlineData("Báo cáo kết quả rà soát về Sở trước ngày 15/4/2026.")]
    [InlineData("Xây dựng kế hoạch hằng năm trước ngày 15/12; báo cáo kết quả khi có yêu cầu.")]
    [InlineData("Hằng năm, rà soát nguồn, hoàn thành trước ngày 10/4.")]
    [InlineData("Tổ chức hội nghị tổng kết năm trước ngày 25/12.")]
    [InlineData("Báo cáo đột xuất khi có yêu cầu; báo cáo 6 tháng, năm theo quy định.")]
    [InlineData("Nộp báo cáo cho Thanh tra Sở trước thời hạn trên 05 ngày.")]
    public void Read_WorkDoneOnceOrWithoutADay_IsNoPeriodicReport(string sentence) => SentenceReader.Read(sentence, Organisation).Reports.ShouldBeEmpty();

    [Theory]
    [InlineData("Báo cáo quý về Sở Nội vụ (qua Phòng Cải cách hành chính) trước ngày 15 tháng cuối quý.", "Phòng Nội vụ > Sở Nội vụ > Phòng Cải cách hành chính")]
    [InlineData("Tham mưu Giám đốc Sở báo cáo UBND tỉnh kết quả thực hiện 6 tháng trước ngày 20/6.", "Phòng Nội vụ > UBND tỉnh > Giám đốc Sở")]
    [InlineData("Tham mưu Sở báo cáo Ủy ban nhân dân tỉnh hằng quý (trước ngày 25 của tháng cuối quý).", "Phòng Nội vụ > Ủy ban nhân dân tỉnh > Sở")]
    [InlineData("Các Thuế cơ sở gửi báo cáo năm về Thuế tỉnh (qua Phòng Quản lý, hỗ trợ doanh nghiệp) trước ngày 10/12 để tổng hợp.", "Các Thuế cơ sở > Thuế tỉnh > Phòng Quản lý, hỗ trợ doanh nghiệp")]
    [InlineData("BHXH cơ sở báo cáo về BHXH tỉnh trước ngày 05 hằng tháng.", "BHXH cơ sở > BHXH tỉnh > ")]
    [InlineData("Báo cáo năm được gửi Sở Văn hóa, Thể thao và Du lịch trước ngày 05/12 để tổng hợp.", "Phòng Nội vụ > Sở Văn hóa, Thể thao và Du lịch > ")]
    [InlineData("Hằng tháng báo cáo LĐLĐ tỉnh, Đảng ủy phường vào ngày 25.", "Phòng Nội vụ > LĐLĐ tỉnh, Đảng ủy phường > ")]
    public void Read_TheRouteOfAReport_IsToldApart(string sentence, string expected)
    {
        var duty = SentenceReader.Read(sentence, Organisation).Reports.ShouldHaveSingleItem();
        $"{duty.Who} > {duty.To} > {duty.Via}".ShouldBe(expected);
    }

    [Fact]
    public void Read_SentencesOfDifferentUnits_KeepTheirOwnRoutes()
    {
        var duties = SentenceReader.Read("Các đảng ủy gửi báo cáo năm trước ngày 15/12 về Văn phòng Tỉnh ủy. Phòng Cơ yếu chậm nhất ngày 25 tháng cuối mỗi quý, tham mưu Chánh Văn phòng báo cáo Thường trực Tỉnh ủy.", Organisation).Reports;
        duties.Select(duty => $"{duty.Who} > {duty.To} > {duty.Via}").ShouldBe(["Các đảng ủy > Văn phòng Tỉnh ủy > ", "Phòng Cơ yếu > Thường trực Tỉnh ủy > Chánh Văn phòng"]);
    }

    [Fact]
    public void Read_AReportThatIsPassedOn_MakesTwoDuties()
    {
        var duties = SentenceReader.Read("Các đơn vị gửi báo cáo về Phòng Nội vụ trước ngày 10 tháng cuối quý để tổng hợp, tham mưu Chủ tịch UBND xã báo cáo UBND tỉnh trước ngày 15 tháng cuối quý.", Organisation).Reports;
        duties.Select(duty => $"{duty.Who} > {duty.To} > {duty.Via}").ShouldBe(["Các đơn vị > Phòng Nội vụ > ", "Phòng Nội vụ > UBND tỉnh > Chủ tịch UBND xã"]);
    }

    [Theory]
    [InlineData("Báo cáo tình hình, kết quả thực hiện gửi Sở Nội vụ hằng năm trước ngày 05/12.", "tình hình, kết quả thực hiện")]
    [InlineData("Báo cáo Sở Y tế kết quả thực hiện 6 tháng trước ngày 10/6.", "kết quả thực hiện")]
    [InlineData("Gửi báo cáo kết quả cải tiến chất lượng hằng tháng về Phòng Nội vụ trước ngày 05.", "kết quả cải tiến chất lượng")]
    [InlineData("Báo cáo định kỳ thực hiện công tác dân chủ ở cơ sở 06 tháng trước ngày 10/6/2026.", "thực hiện công tác dân chủ ở cơ sở")]
    public void Read_WhatAReportIsAbout_EndsBeforePeriodAndReceiver(string sentence, string expected) =>
        SentenceReader.Read(sentence, Organisation).Reports.ShouldHaveSingleItem().Subject.ShouldBe(expected);

    [Fact]
    public void Read_AListUnderOneIntroduction_SharesItsRoute()
    {
        var plan = new PlanReader().Read(SourceText.FromString("x.txt", """
            KẾ HOẠCH
            Hỗ trợ người nộp thuế năm 2026

            III. CHẾ ĐỘ BÁO CÁO
            1. Các Thuế cơ sở báo cáo kết quả về Thuế tỉnh (qua Phòng Nghiệp vụ):
            - Báo cáo tháng: trước ngày 20 hằng tháng.
            - Báo cáo năm: trước ngày 15/12.
            """));
        plan.Reports.Select(duty => $"{duty.Who} > {duty.To} > {duty.Via}").Distinct().ShouldHaveSingleItem().ShouldBe("Các Thuế cơ sở > Thuế tỉnh > Phòng Nghiệp vụ");
        plan.Reports.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Báo cáo quý gửi Sở Nội vụ trước nqày 15 tháng cuối quý.", "quý <15")]
    [InlineData("Báo cáo năm gửi Sở Nội vụ frước ngày 25/11.", "năm <11-25")]
    [InlineData("Bác cáo Sở Nội vụ 6 tbáng trước ngày 10/6.", "6 tháng <06-10")]
    public void Read_OneMisreadLetter_LosesNoReport(string sentence, string expected)
    {
        var duty = SentenceReader.Read(sentence, Organisation).Reports.ShouldHaveSingleItem();
        $"{PlanExport.Words(duty.Period)} <{PlanExport.Words(duty.Due)}".ShouldBe(expected);
        duty.To.ShouldBe("Sở Nội vụ");
    }
}
