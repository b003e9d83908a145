using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills.Drafting;

namespace Assistant.Skills.Tests.Drafting;

/// <summary>Drafts to write, as a skill would make them.</summary>
internal static class DraftedDocuments
{
    public static Citation Source { get; } = new("kh.txt", "979/KH-SGDĐT", "Kế hoạch thử", new TaskKey("3.4"), LineSpan.Of(12), "3.4. Báo cáo kết quả");

    public static OfficialDocument Report { get; } = new()
    {
        Organ = new IssuingOrgan("Ủy ban nhân dân thành phố Hải Phòng", "Sở Giáo dục và Đào tạo thành phố Hải Phòng"),
        Symbol = "BC-SGDĐT",
        Place = "Hải Phòng",
        Year = 2026,
        Heading = new DocumentHeading.Named("Báo cáo", "Kết quả thực hiện nhiệm vụ quý III năm 2026"),
        Addressees = ["Ủy ban nhân dân thành phố"],
        Grounds = ["Căn cứ Kế hoạch số 979/KH-SGDĐT", "Căn cứ Kế hoạch số 12/KH-SGDĐT"],
        Body =
        [
            new DocumentBlock.Title(1, "I. KẾT QUẢ"),
            new DocumentBlock.Paragraph("Tổng số nhiệm vụ trong kỳ: 1.\u0001"),
            new DocumentBlock.Table(["Nhiệm vụ", "Thời hạn"], [new DocumentRow(["Báo cáo kết quả <rà soát> & đề xuất", "30/9/2026"], Source)]),
            new DocumentBlock.Paragraph("Trên đây là báo cáo của Sở."),
        ],
        Recipients = ["Như trên", "Lưu: VT, VP"],
        Blanks = [DraftBlank.Number, DraftBlank.Day, DraftBlank.Signer],
    };

    public static OfficialDocument Letter { get; } = Report with
    {
        Symbol = "SGDĐT-VP",
        Heading = new DocumentHeading.Letter("đôn đốc nộp báo cáo quý III"),
        Addressees = ["Phòng Tổ chức cán bộ", "Phòng Kế hoạch - Tài chính"],
        Body = [new DocumentBlock.Paragraph("Đề nghị các phòng nộp báo cáo."), new DocumentBlock.Table(["Báo cáo"], [new DocumentRow(["Báo cáo quý III"], Source)])],
    };
}
