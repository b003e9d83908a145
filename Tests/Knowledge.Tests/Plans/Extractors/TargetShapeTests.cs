using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

/// <summary>The shapes that goals take, and the figures that are none.</summary>
public sealed class TargetShapeTests
{
    private const string Goals = "II. CHỈ TIÊU NĂM 2026";

    [Theory]
    [InlineData("Tổ chức 04 lớp tập huấn kỹ năng số cho người dân.", "= 4 lớp tập huấn: số lớp tập huấn kỹ năng số cho người dân")]
    [InlineData("Phấn đấu có 1.200 hộ kinh doanh sử dụng hóa đơn điện tử.", "= 1200 hộ: số hộ kinh doanh sử dụng hóa đơn điện tử")]
    [InlineData("Kiểm tra ít nhất 08 chi bộ, 12 đảng viên.", ">= 8 chi bộ: số chi bộ được kiểm tra; >= 12 đảng viên: số đảng viên")]
    [InlineData("Điểm trung bình theo Bộ tiêu chí đạt từ 3,8 điểm trở lên.", ">= 3.8 điểm: Điểm trung bình theo Bộ tiêu chí")]
    [InlineData("Phấn đấu đạt 90/100 điểm về mức độ hài lòng của người nộp thuế.", "= 90 điểm: mức độ hài lòng của người nộp thuế")]
    [InlineData("Tỷ lệ hài lòng của người bệnh nội trú ≥ 95%.", ">= 95 %: Tỷ lệ hài lòng của người bệnh nội trú")]
    [InlineData("Thời gian thẩm định dự toán không quá 05 ngày làm việc.", "<= 5 ngày làm việc: Thời gian thẩm định dự toán")]
    [InlineData("Tỷ lệ hộ nghèo giảm còn dưới 1%.", "<= 1 %: Tỷ lệ hộ nghèo")]
    [InlineData("Thu nhập bình quân tăng 1,5 lần so với năm 2020.", "increase 1.5 lần: Thu nhập bình quân so với năm 2020")]
    [InlineData("Giảm 15% chi phí in ấn so với năm 2025.", "reduce 15 %: chi phí in ấn so với năm 2025")]
    [InlineData("Tỷ lệ tiêm chủng đạt từ 90% đến 95%.", ">= 90 %: Tỷ lệ tiêm chủng")]
    [InlineData("Tỷ lệ có trình độ đại học đạt 30 - 35%.", ">= 30 %: Tỷ lệ có trình độ đại học")]
    [InlineData("Một nửa số trạm y tế có phòng cách ly.", "= 50 %: tỷ lệ trạm y tế có phòng cách ly")]
    [InlineData("Ba mươi phần trăm số xã đạt chuẩn nông thôn mới.", "= 30 %: tỷ lệ xã đạt chuẩn nông thôn mới")]
    [InlineData("Tỷ lệ giải ngân đạt trên 99,5% kế hoạch vốn.", ">= 99.5 %: Tỷ lệ giải ngân")]
    [InlineData("Thuộc nhóm 10 xã dẫn đầu tỉnh về chuyển đổi số.", "<= 10 hạng: xếp hạng chuyển đổi số")]
    [InlineData("Doanh thu du lịch đạt 72.000 tỷ đồng, tăng 10% so với năm 2025.", "= 72000 tỷ đồng: Doanh thu du lịch; increase 10 %: Doanh thu du lịch")]
    [InlineData("Đón 12,5 triệu lượt khách lưu trú.", "= 12.5 triệu lượt khách: số triệu lượt khách lưu trú")]
    [InlineData("Ban hành ít nhất 01 kiến nghị phòng ngừa vi phạm.", ">= 1 kiến nghị: số kiến nghị phòng ngừa vi phạm")]
    [InlineData("Kéo giảm 10% số vụ cháy, 20% số người chết do cháy.", "reduce 10 %: số vụ cháy; reduce 20 %: số người chết do cháy")]
    [InlineData("Không dưới 60% doanh nghiệp tổ chức đối thoại.", ">= 60 %: tỷ lệ doanh nghiệp tổ chức đối thoại")]
    [InlineData("Giải quyết hồ sơ trong thời gian không qiá 3 ngày.", "<= 3 ngày: Giải quyết hồ sơ")]
    [InlineData("Văn bản đến được chuyển xử lý trong vòng 04 giờ làm việc kể từ khi tiếp nhận.", "<= 4 giờ làm việc: Văn bản đến được chuyển xử lý")]
    [InlineData("Thời gian phản hồi của hệ thống không quá 02 giây.", "<= 2 giây: Thời gian phản hồi của hệ thống")]
    [InlineData("Rút ngắn thời gian tra cứu hồ sơ từ 60 phút xuống không quá 15 phút.", "<= 15 phút: thời gian tra cứu hồ sơ")]
    [InlineData("Tỷ lệ doanh nghiệp có thỏa ước lao động tập thể tăng từ 71% năm 2025 lên 75%.", "= 75 %: Tỷ lệ doanh nghiệp có thỏa ước lao động tập thể")]
    [InlineData("Giảm tỷ lệ hộ nghèo là hội viên xuống dưới 0,8% (cuối năm 2025: 1,3%).", "<= 0.8 %: tỷ lệ hộ nghèo là hội viên")]
    [InlineData("Điểm chấm công tác lưu trữ đạt từ 92/100 điểm (năm 2025 là 89,5 điểm).", ">= 92 điểm: Điểm chấm công tác lưu trữ")]
    [InlineData("Năm 2025 toàn tỉnh trao 3.120 suất quà; phấn đấu năm 2026 trao ít nhất 3.500 suất quà cho đoàn viên khó khăn.", ">= 3500 suất quà: số suất quà cho đoàn viên khó khăn")]
    [InlineData("Không để xảy ra quá 03 vụ việc ngừng việc tập thể.", "<= 3 vụ việc: số vụ việc ngừng việc tập thể")]
    [InlineData("Kiểm tra ít nhất 07 Phòng giao dịch; thông báo kết quả.", ">= 7 Phòng giao dịch: số Phòng giao dịch được kiểm tra")]
    [InlineData("Kiểm tra từ 700 lượt tàu cá trở lên.", ">= 700 lượt: số lượt tàu cá được kiểm tra")]
    [InlineData("Trồng mới 120 ha rừng (năm trước 95 ha).", "= 120 ha: số ha rừng")]
    [InlineData("100% Tổ tiết kiệm và vay vốn xếp loại khá trở lên.", "= 100 %: tỷ lệ Tổ tiết kiệm và vay vốn xếp loại khá trở lên")]
    public void Read_AGoal_GivesComparisonValueUnitAndMetric(string sentence, string expected) => Show(SentenceReader.Read(sentence, Goals))
        .ShouldBe(expected);

    [Theory]
    [InlineData("Năm 2025, có thêm 03 xã đạt chuẩn; tỷ lệ hộ nghèo giảm còn 1,45%.")]
    [InlineData("Theo khoản 2 Điều 36 và điểm 4 mục 5 của Kế hoạch.")]
    [InlineData("Kinh phí thực hiện: 250 triệu đồng, trong đó 60% từ nguồn tiết kiệm.")]
    [InlineData("Họp giao ban tối đa 01 buổi.")]
    [InlineData("Giai đoạn 2022 - 2024 toàn tỉnh đã thành lập 214 tổ truyền thông, đạt 107% kế hoạch.")]
    [InlineData("Cuối năm 2025, toàn xã còn 168 hộ nghèo (chiếm 9,4%).")]
    [InlineData("Kỳ điều tra năm 2025 có 3,6% phiếu phải điều tra lại.")]
    [InlineData("Không lặp lại tồn tại của năm 2025 khi còn 14% hồ sơ phải bổ sung giấy tờ.")]
    [InlineData("Lắp đặt 06 thiết bị giám sát.", "III. NHIỆM VỤ")]
    [InlineData("Quyết định số 30/QĐ-UBND ngày 05/3/2026, giai đoạn 2026 - 2030.")]
    public void Read_OtherFigures_AreNoGoals(string sentence, string heading = Goals) => SentenceReader.Read(sentence, heading).Targets.ShouldBeEmpty();

    [Theory]
    [InlineData("100% hộ có doanh thu từ 01 tỷ đồng trở lên sử dụng hóa đơn điện tử.")]
    [InlineData("100% trẻ được khám sức khỏe ít nhất 02 lần/năm học.")]
    [InlineData("100% bản án được gửi đúng thời hạn không quá 15 ngày.")]
    public void Read_AFigureThatOnlySaysWhich_IsNoGoalOfItsOwn(string sentence) => SentenceReader.Read(sentence, Goals).Targets.ShouldHaveSingleItem().Value.ShouldBe(100);

    [Theory]
    [InlineData("Chuyển đổi số năm 2026", "I. CHỈ TIÊU", "năm 2026")]
    [InlineData("Chuyển đổi số giai đoạn 2026 - 2030", "I. CHỈ TIÊU", "giai đoạn 2026 - 2030")]
    [InlineData("Kiểm tra nội bộ năm học 2025 - 2026", "I. CHỈ TIÊU", "năm học 2025 - 2026")]
    [InlineData("Chuyển đổi số giai đoạn 2026 - 2030", "I. MỤC TIÊU ĐẾN NĂM 2030", "đến năm 2030")]
    [InlineData("Chuyển đổi số", "I. CHỈ TIÊU", null)]
    public void Read_ThePeriodOfAGoal_IsThatOfItsHeadingElseOfTheTitle(string title, string heading, string? expected) => new PlanReader()
        .Read(SourceText.FromString("x.txt", $"KẾ HOẠCH\n{title}\n\n{heading}\n- 100% hồ sơ được số hóa."))
        .Targets.ShouldHaveSingleItem().Period.ShouldBe(expected);

    private static string Show(Plan plan) => string.Join("; ", plan.Targets
        .Select(target => string.Create(CultureInfo.InvariantCulture, $"{PlanExport.Sign(target.Comparison)} {target.Value:0.##} {target.Unit}: {target.Metric}")));
}
