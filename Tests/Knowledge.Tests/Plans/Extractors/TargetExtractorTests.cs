using System.Globalization;
using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class TargetExtractorTests
{
    [Theory]
    [InlineData("Số lượng hội nghị trực tuyến chiếm không ít hơn 60% tổng số hội nghị.", ">= 60 %")]
    [InlineData("Tinh giản 10% số lượng hội nghị hằng năm.", "reduce 10 %")]
    [InlineData("Thực hiện xử lý thủ tục hành chính trên môi trường số và số hóa văn bản đạt từ 95% trở lên.", ">= 95 %; >= 95 %")]
    [InlineData("Đảm bảo 100% văn bản được gửi dưới dạng điện tử.", "= 100 %")]
    [InlineData("Chỉ số cải cách hành chính (PAR Index), Chỉ số chuyển đổi số (DTI) thuộc top 5 cả nước, phấn đấu trong top 3.", "<= 5 hạng; <= 5 hạng; <= 3 hạng; <= 3 hạng")]
    [InlineData("Mức độ hài lòng của người dân; mức độ hài lòng của doanh nghiệp đạt tối thiểu 90%.", ">= 90 %; >= 90 %")]
    [InlineData("Phấn đấu tối thiểu 30% hồ sơ được luân chuyển điện tử; 100% các thủ tục được tích hợp.", ">= 30 %; = 100 %")]
    [InlineData("Tỷ lệ hồ sơ quá hạn không quá 1,5%.", "<= 1.5 %")]
    [InlineData("Tổ chức tối thiểu 04 lớp tập huấn.", ">= 4 lớp tập huấn")]
    [InlineData("Phấn đấu 30% người dân nộp hồ sơ trực tuyến.", "= 30 %")]
    public void Read_AFigure_IsATarget(string sentence, string expected) => Show(SentenceReader.Read(sentence)).ShouldBe(expected);

    [Theory]
    [InlineData("Năm 2025, tỷ lệ đạt được 88%.")]
    [InlineData("Hội nghị không quá 1/2 ngày, 24/7, Quyết định số 30/QĐ-UBND.")]
    public void Read_OtherFigures_AreNoTargets(string sentence) => Show(SentenceReader.Read(sentence)).ShouldBe("");

    [Fact]
    public void Read_SituationAndFunding_HoldNoTargets()
    {
        Show(SentenceReader.Read("100% hồ sơ được xử lý.", "I. TÌNH HÌNH NĂM TRƯỚC")).ShouldBe("");
        Show(SentenceReader.Read("Chi 50% kinh phí.", "III. KINH PHÍ")).ShouldBe("");
    }

    private static string Show(Plan plan) => string.Join("; ", plan.Targets
        .Select(target => string.Create(CultureInfo.InvariantCulture, $"{PlanExport.Sign(target.Comparison)} {target.Value:0.##} {target.Unit}")));
}
