using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

/// <summary>Heads and closings of plans, in the layouts that converters leave.</summary>
public sealed class LetterheadTests
{
    [Theory]
    [InlineData("UBND TỈNH NGHỆ AN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   SỞ TÀI CHÍNH                    Độc lập - Tự do - Hạnh phúc\n Số: 1245/KH-STC              Vinh, ngày 05 tháng 3 năm 2026", "1245 KH-STC Sở Tài chính tỉnh Nghệ An, Vinh 2026-03-05")]
    [InlineData("BỘ NỘI VỤ\n--------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 6123/KH-BNV\nHà Nội, ngày 30.12.2025", "6123 KH-BNV Bộ Nội vụ, Hà Nội 2025-12-30")]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG       ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY PHƯỜNG HÒA CƯỜNG\n      *         Hòa Cường, ngày 09 tháng 02 năm 2026\n   Số 15-KH/ĐU", "15 KH/ĐU Đảng ủy phường Hòa Cường, Hòa Cường 2026-02-09")]
    [InlineData("ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH KHÁNH HÒA                  Độc lập - Tự do - Hạnh phúc\nSố:      /KH-UBND          Khánh Hòa, ngày     tháng 02 năm 2026", " KH-UBND Ủy ban nhân dân tỉnh Khánh Hòa, Khánh Hòa ")]
    [InlineData("UBND TỈNH CÀ MAU\nSỞ Y TẾ\nSố: 9/KH-SYT\nCà Mau, ngày 06 tháng 01\nnăm 2026", "9 KH-SYT Sở Y tế tỉnh Cà Mau, Cà Mau 2026-01-06")]
    [InlineData("HỘI NÔNG DÂN VIỆT NAM\nBCH HỘI NÔNG DÂN TỈNH SƠN LA\n***\nSố 33-KH/HNDT\nSơn La, ngày 22/01/2026", "33 KH/HNDT Hội Nông dân tỉnh Sơn La, Sơn La 2026-01-22")]
    [InlineData("HỘI CỰU CHIẾN BINH VIỆT NAM\nBAN CHẤP HÀNH TỈNH HƯNG YÊN\nSố: 14/KH-CCB\nHưng Yên, ngày 02 tháng 3 năm 2026", "14 KH-CCB Hội Cựu chiến binh tỉnh Hưng Yên, Hưng Yên 2026-03-02")]
    [InlineData("UBND TỈNH LẠNG SƠN\nTHANH TRA TỈNH\nSố: 87/KH-TTr\nLạng Sơn, ngày 22 tháng 01 năm 2026", "87 KH-TTr Thanh tra tỉnh Lạng Sơn, Lạng Sơn 2026-01-22")]
    [InlineData("TỈNH ỦY CÀ MAU\nVĂN PHÒNG\n*\nSố 18-KH/VPTU\nCà Mau, ngày 22 tháng 01 năm 2026", "18 KH/VPTU Văn phòng Tỉnh ủy Cà Mau, Cà Mau 2026-01-22")]
    [InlineData("TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC\nCHI NHÁNH TỈNH LAI CHÂU\nS6: 9/KH-CN\nLai Châu, ngày 06 tháng 01 năm 2026", "9 KH-CN Tổng công ty điện lực miền bắc chi nhánh tỉnh Lai Châu, Lai Châu 2026-01-06")]
    [InlineData("UBND TỈNH PHÚ THỌ\nBÁO VÀ PHÁT THANH, TRUYỀN HÌNH PHÚ THỌ\nSố: 31 KH/BPTTH\nPhú Thọ, ngày 06 tháng 01 năm 2026", "31 KH/BPTTH Báo và Phát thanh, truyền hình Phú Thọ, Phú Thọ 2026-01-06")]
    [InlineData("SỞ Y TẾ TỈNH PHÚ THỌ\nTRUNG TÂM Y TẾ KHU VỰC TAM NÔNG\nSố: 44/KH-TTYT\nPhú Thọ, ngày 19 tháng 01 năm 2026", "44 KH-TTYT Trung tâm y tế khu vực Tam Nông, Phú Thọ 2026-01-19")]
    public void Read_AHead_GivesNumberIssuerPlaceAndDate(string head, string expected)
    {
        var plan = Read($"{head}\n\nKẾ HOẠCH\nPhòng, chống dịch bệnh năm 2026\n\nI. MỤC TIÊU\n- Thực hiện tốt.");
        $"{plan.Number} {plan.Symbol} {plan.Issuer}, {plan.Place} {plan.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}".ShouldBe(expected);
        plan.Readings.ShouldAllBe(reading => reading.Doubt == null);
    }

    [Theory]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nVõ Thị Kim Ngân", "Phó Chủ tịch Võ Thị Kim Ngân")]
    [InlineData("HIỆU TRƯỞNG\nKý bởi: Trường Trung học số 2\nThời gian ký: 15/09/2025 16:02:11 +07:00\nThS. Lù Thị Mai Hương", "Hiệu trưởng Lù Thị Mai Hương")]
    [InlineData("GIÁM ĐỐC\n\nBS.CKII. Huỳnh Văn Lâm", "Giám đốc Huỳnh Văn Lâm")]
    [InlineData("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Đình Phúc", "Bí thư Nguyễn Đình Phúc")]
    [InlineData("Q. GIÁM ĐỐC\n\nTS. Lê Văn Sử", "Q. Giám đốc Lê Văn Sử")]
    [InlineData("TUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nPhan\nĐình Quý", "Chánh Văn phòng Phan Đình Quý")]
    [InlineData("TM. BAN BIÊN TẬP\nTỔNG BIÊN TẬP\nHuỳnh Kim Ngân", "Tổng biên tập Huỳnh Kim Ngân")]
    public void Read_ASignature_GivesPostAndName(string signature, string expected)
    {
        var signer = Read($"KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n- Thực hiện tốt./.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n{signature}").Signer.ShouldNotBeNull();
        $"{signer.Role} {signer.Name}".ShouldBe(expected);
    }

    [Fact]
    public void Read_ASignatureSetBesideTheRecipients_IsToldApart()
    {
        var plan = Read("KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n- Thực hiện tốt./.\n\nNơi nhận: KT. GIÁM ĐỐC\n- Bộ Nội vụ (b/c); PHÓ GIÁM ĐỐC\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, LĐVL. Thạch Thị Sa Thy");
        plan.Signer.ShouldBe(new Signer("Thạch Thị Sa Thy", "Phó Giám đốc"));
        plan.Recipients.ShouldBe(["Bộ Nội vụ (b/c)", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, LĐVL"]);
    }

    [Fact]
    public void Read_WrappedRecipients_AreWhole() => Read("""
        KẾ HOẠCH
        Công tác năm 2026

        Nơi nhận:                                   T/M BAN THƯỜNG VỤ
        - Thường trực Thành ủy (để báo cáo),             BÍ THƯ
        - Các cơ quan tham mưu, giúp việc
        Đảng ủy phường,
        - UBND các xã, phường (phối hợp
        thực hiện),
        - Lưu Văn phòng Đảng ủy.
                                                   Nguyễn Đình Phúc
        """).Recipients.ShouldBe(["Thường trực Thành ủy (để báo cáo)", "Các cơ quan tham mưu, giúp việc Đảng ủy phường", "UBND các xã, phường (phối hợp thực hiện)", "Lưu Văn phòng Đảng ủy"]);

    private static Plan Read(string text) => new PlanReader().Read(SourceText.FromString("x.txt", text));
}
