using System.Globalization;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class ReferenceExtractorTests
{
    [Theory]
    [InlineData("Kế hoạch 144/KH-UBND ngày 21/4/2026 của UBND thành phố về triển khai", "144/KH-UBND|Kế hoạch|UBND thành phố|2026-04-21")]
    [InlineData("Kết luận số 226-KL/TW, ngày 11 tháng 12 năm 2025 của Ban Bí thư về", "226-KL/TW|Kết luận|Ban Bí thư|2025-12-11")]
    [InlineData("Quy định số 178-QĐ/TW của Bộ Chính trị;", "178-QĐ/TW|Quy định|Bộ Chính trị|")]
    [InlineData("Nghị quyết số 76/NQ-CP về Chương trình", "76/NQ-CP|Nghị quyết|Chính phủ|")]
    [InlineData("Nghị quyết số 110/2023/QH15 ngày 29/11/2023 của Quốc hội", "110/2023/QH15|Nghị quyết|Quốc hội|2023-11-29")]
    [InlineData("Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15", "10/2022/QH15|Luật|Quốc hội|")]
    [InlineData("Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ quy định", "09/2019/NĐ-CP|Nghị định|Chính phủ|2019-01-24")]
    [InlineData("Thông tư 05/2025/TT-VPCP", "05/2025/TT-VPCP|Thông tư||")]
    [InlineData("Công văn số 2231/SNV-CCHC&PC ngày 3/2/2026 của Sở Nội vụ", "2231/SNV-CCHC&PC|Công văn|Sở Nội vụ|2026-02-03")]
    [InlineData("Chương trình số 01-CTr/BTGDVTU-ĐUUBNDTP của Ban Tuyên giáo và Dân vận Thành ủy", "01-CTr/BTGDVTU-ĐUUBNDTP|Chương trình|Ban Tuyên giáo và Dân vận Thành ủy|")]
    [InlineData("tiêu chuẩn quốc gia TCVN ISO 9001:2015 trong hoạt động", "TCVN ISO 9001:2015|Tiêu chuẩn quốc gia||")]
    [InlineData("Quyết định số 979 /QĐ - UBND", "979/QĐ-UBND|Quyết định||")]
    public void Read_ACitation_GivesNumberTypeIssuerAndDate(string sentence, string expected)
    {
        var reference = SentenceReader.Read($"Thực hiện {sentence}").References.ShouldHaveSingleItem();
        var date = reference.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        $"{reference.Number}|{reference.Type}|{reference.Issuer}|{date}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("không quá 1/2 ngày, ngày 10/6/2026, giai đoạn 2021-2025")]
    [InlineData("theo Kế hoạch của UBND thành phố")]
    [InlineData("đạt 24/7 và 03 lần/năm")]
    public void Read_OtherNumbers_AreNoCitations(string sentence) => SentenceReader.Read(sentence).References.ShouldBeEmpty();

    [Fact]
    public void Read_TwoDatesForOneDocument_KeepsTheFirst()
    {
        var reference = SentenceReader.Read("Kết luận số 21-KL/TW, ngày 25/10/2021; Kết luận số 21-KL/TW ngày 23/10/2021 của Bộ Chính trị").References.ShouldHaveSingleItem();
        reference.Date.ShouldBe(new DateOnly(2021, 10, 25));
        reference.Issuer.ShouldBe("Bộ Chính trị");
    }
}
