using System.Globalization;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

/// <summary>Issuers and dates of cited documents, alone and in lists.</summary>
public sealed class CitationListTests
{
    [Theory]
    [InlineData("các Nghị quyết số 57-NQ/TW, 66-NQ/TW ngày 04/5/2025 của Bộ Chính trị;", "57-NQ/TW Nghị quyết Bộ Chính trị 2025-05-04 | 66-NQ/TW Nghị quyết Bộ Chính trị 2025-05-04")]
    [InlineData("Thông tư 19/2013/TT-BYT ngày 12/7/2013 và Quyết định 6858/QĐ-BYT ngày 18/11/2016 của Bộ Y tế", "19/2013/TT-BYT Thông tư Bộ Y tế 2013-07-12 | 6858/QĐ-BYT Quyết định Bộ Y tế 2016-11-18")]
    [InlineData("Chỉ thị 08/CT-TTg của Thủ tướng Chính phủ ngày 23/02/2024 về phát triển du lịch", "08/CT-TTg Chỉ thị Thủ tướng Chính phủ 2024-02-23")]
    [InlineData("Kết luận số 1112-KL/TU ngày 10-02-2026 của Tỉnh ủy;", "1112-KL/TU Kết luận Tỉnh ủy 2026-02-10")]
    [InlineData("Công văn số 55/BVHTTDL-CDLQG của Bộ Văn hóa, Thể thao và Du lịch;", "55/BVHTTDL-CDLQG Công văn Bộ Văn hóa, Thể thao và Du lịch ")]
    [InlineData("Thông tư số 188/2014/TT-BTC ngày 10 tháng 12 năm 2014 của Bộ trưởng Bộ Tài chính;", "188/2014/TT-BTC Thông tư Bộ trưởng Bộ Tài chính 2014-12-10")]
    [InlineData("Công văn số 1234/BTP-PB&TG ngày 05/01/2026 của Bộ Tư pháp về việc hướng dẫn", "1234/BTP-PB&TG Công văn Bộ Tư pháp 2026-01-05")]
    [InlineData("Thông tư số 28/2017/TT-BLĐTBXH ngày 15/12/2017 của Bộ Lao động - Thương binh và Xã hội quy định", "28/2017/TT-BLĐTBXH Thông tư Bộ Lao động - Thương binh và Xã hội 2017-12-15")]
    [InlineData("theo đề nghị của Sở Nội vụ tại Tờ trình số 96/TTr-SNV ngày 02/02/2026", "96/TTr-SNV Tờ trình Sở Nội vụ 2026-02-02")]
    [InlineData("Hướng dẫn số 17/HD-TLĐ ngày 27 tháng 02 năm 2026 của Tổng Liên đoàn Lao động Việt Nam;", "17/HD-TLĐ Hướng dẫn Tổng Liên đoàn Lao động Việt Nam 2026-02-27")]
    [InlineData("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Quyết định số 12/QĐ-UBND của UBND tỉnh", "76/NQ-CP Nghị quyết Chính phủ 2021-07-15 | 12/QĐ-UBND Quyết định UBND tỉnh ")]
    [InlineData("Công văn số 415/UBND-VP6, ngày 27/02/2026 của Ủy ban nhân dân tỉnh,", "415/UBND-VP6 Công văn Ủy ban nhân dân tỉnh 2026-02-27")]
    [InlineData("Biên bản số 04/BB-BQL ngày 05/01/2026;", "04/BB-BQL Biên bản  2026-01-05")]
    [InlineData("Kế hoạch số 31/KH-UBND1 ngày 27/02/2026;", "31/KH-UBND Kế hoạch  ")]
    [InlineData("Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017;", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN Nghị quyết  2017-06-15")]
    [InlineData("Công văn số 1450-CV/VPTW/LT, ngày 10/11/2025 của Văn phòng Trung ương Đảng", "1450-CV/VPTW/LT Công văn Văn phòng Trung ương Đảng 2025-11-10")]
    [InlineData("Kế hoạch số 218/KH-KN ngày 03/4/2025 của Cục Kiểm ngư và Quy chế phối hợp số 05/QCPH-CSB-KN ngày 11/01/2024,", "218/KH-KN Kế hoạch Cục Kiểm ngư 2025-04-03 | 05/QCPH-CSB-KN Quy chế  2024-01-11")]
    public void Read_CitedDocuments_HaveIssuerAndDate(string sentence, string expected) => string.Join(" | ", SentenceReader.Read($"Thực hiện {sentence}").References
        .Select(reference => $"{reference.Number} {reference.Type} {reference.Issuer} {reference.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")).ShouldBe(expected);
}
