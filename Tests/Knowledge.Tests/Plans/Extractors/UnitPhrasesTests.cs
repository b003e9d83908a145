using Assistant.Knowledge.Plans.Extractors;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class UnitPhrasesTests
{
    [Theory]
    [InlineData("Văn phòng Sở; các cơ quan Báo chí và phát truyền thông; các cơ sở giáo dục trực thuộc Sở.", "Văn phòng Sở|các cơ quan Báo chí và phát truyền thông|các cơ sở giáo dục trực thuộc Sở")]
    [InlineData("Các phòng chuyên môn, nghiệp vụ thuộc Sở", "Các phòng chuyên môn, nghiệp vụ thuộc Sở")]
    [InlineData("Các phòng CMNV Sở, đơn vị thuộc Sở", "Các phòng CMNV Sở|đơn vị thuộc Sở")]
    [InlineData("Các sở, ban, ngành", "Các sở, ban, ngành")]
    [InlineData("Các phòng, đơn vị liên quan", "Các phòng, đơn vị liên quan")]
    [InlineData("UBND các xã, phường", "UBND các xã, phường")]
    [InlineData("cấp ủy, tổ chức đảng cùng cấp", "cấp ủy, tổ chức đảng cùng cấp")]
    [InlineData("Văn phòng HĐND và UBND phường", "Văn phòng HĐND và UBND phường")]
    [InlineData("Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo")]
    [InlineData("Phòng Nội vụ và Công an phường", "Phòng Nội vụ|Công an phường")]
    [InlineData("Phòng Văn hóa và Xã hội, Trung tâm Văn hóa và Hội nghị", "Phòng Văn hóa và Xã hội|Trung tâm Văn hóa và Hội nghị")]
    [InlineData("Đoàn Thanh niên xã, các thôn", "Đoàn Thanh niên xã|các thôn")]
    [InlineData("Chi cục Trồng trọt và Bảo vệ thực vật", "Chi cục Trồng trọt và Bảo vệ thực vật")]
    [InlineData("các Ban quản lý rừng đặc dụng, phòng hộ", "các Ban quản lý rừng đặc dụng, phòng hộ")]
    [InlineData("Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng", "Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng")]
    [InlineData("Trung tâm Xúc tiến đầu tư và Khởi nghiệp", "Trung tâm Xúc tiến đầu tư và Khởi nghiệp")]
    [InlineData("Phòng Hành chính, Tổ chức, Quản trị", "Phòng Hành chính, Tổ chức, Quản trị")]
    [InlineData("Văn phòng Hội, Báo và Phát thanh, truyền hình tỉnh", "Văn phòng Hội|Báo và Phát thanh, truyền hình tỉnh")]
    [InlineData("Ban đại diện cha mẹ; kinh phí dự kiến 15 triệu đồng", "Ban đại diện cha mẹ")]
    [InlineData("Phòng Kinh tế (cơ quan thường trực)", "Phòng Kinh tế")]
    [InlineData("Sở Nông nghiệp và Môi trường trong tháng 3/2026", "Sở Nông nghiệp và Môi trường")]
    public void Split_AListOfUnits_KeepsNamesWhole(string text, string units) => UnitPhrases.Split(text).ShouldBe(units.Split('|'));

    [Theory]
    [InlineData("Phòng Tổ chức Cán bộ tham mưu lãnh đạo Sở", "Phòng Tổ chức Cán bộ")]
    [InlineData("các đơn vị thuộc và trực thuộc Sở thực hiện nội dung sau", "các đơn vị thuộc và trực thuộc Sở")]
    [InlineData("Ban Xây dựng Đảng theo dõi, đôn đốc", "Ban Xây dựng Đảng")]
    [InlineData("Các tổ chức chính trị - xã hội", "Các tổ chức chính trị - xã hội")]
    public void CutAtVerb_AUnitThatActs_LeavesTheUnit(string text, string unit) => UnitPhrases.CutAtVerb(text).ShouldBe(unit);

    [Theory]
    [InlineData("Giáo viên chủ nhiệm", true)]
    [InlineData("Hội nghị quán triệt", false)]
    [InlineData("Phòng, chống tham nhũng", false)]
    [InlineData("Tổ chức tuyên truyền", false)]
    public void StartsWithUnit_Words_TellsUnitsFromOtherNouns(string text, bool isUnit) => UnitPhrases.StartsWithUnit(text).ShouldBe(isUnit);
}
