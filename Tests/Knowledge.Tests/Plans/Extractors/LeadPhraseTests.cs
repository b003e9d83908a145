using Assistant.Knowledge.Plans.Extractors;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class LeadPhraseTests
{
    [Theory]
    [InlineData("Giao Phòng Nội vụ chủ trì, phối hợp với Công an phường tổ chức tuyên truyền.", "Phòng Nội vụ", "Công an phường")]
    [InlineData("Phòng Giáo dục Mầm Non chủ trì phối hợp cùng các đơn vị thuộc và trực thuộc Sở:", "Phòng Giáo dục Mầm Non", "các đơn vị thuộc và trực thuộc Sở")]
    [InlineData("Nhiệm vụ này do Thanh tra Sở chủ trì.", "Thanh tra Sở", "")]
    [InlineData("Xây dựng quy chế (Văn phòng Sở chủ trì).", "Văn phòng Sở", "")]
    [InlineData("(giao các Phòng khu vực thực hiện, hằng tháng)", "các Phòng khu vực", "")]
    [InlineData("Lập chuyên trang (Ban Tuyên giáo thực hiện; quý II).", "Ban Tuyên giáo", "")]
    [InlineData("Phòng Cơ điện chịu trách nhiệm chính, các xí nghiệp phối hợp.", "Phòng Cơ điện", "các xí nghiệp")]
    [InlineData("Phòng Văn hóa là đơn vị đầu mối xây dựng phiếu; các khu phố phối hợp phát phiếu.", "Phòng Văn hóa", "các khu phố")]
    [InlineData("Thôn Hoà Phong đảm nhận, xong trước 20/3.", "Thôn Hoà Phong", "")]
    [InlineData("Tổ Bảo vệ chịu trách nhiệm, Đoàn Thanh niên cùng tham gia; duy trì thường xuyên.", "Tổ Bảo vệ", "Đoàn Thanh niên")]
    [InlineData("Phân công đồng chí Lâm Quốc An - Trưởng phòng 7 chủ trì, các Phòng khu vực phối hợp.", "Trưởng phòng 7", "các Phòng khu vực")]
    [InlineData("Đồng chí Hoàng Thị Mai, Phó Giám đốc phụ trách; Văn phòng Sở phối hợp.", "Phó Giám đốc", "Văn phòng Sở")]
    [InlineData("Phòng Kế hoạch: chủ trì. Sở Tư pháp; Thuế tỉnh: phối hợp.", "Phòng Kế hoạch", "Sở Tư pháp|Thuế tỉnh")]
    [InlineData("Cấp mã số vùng trồng: do Chi cục Kiểm lâm thực hiện thường xuyên, Ủy ban nhân dân các xã phối hợp.", "Chi cục Kiểm lâm", "Ủy ban nhân dân các xã")]
    [InlineData("Lắp đặt camera (Phòng Quản lý, bảo vệ rừng; Trung tâm Tin học phối hợp; quý I - quý II/2026).", "Phòng Quản lý, bảo vệ rừng", "Trung tâm Tin học")]
    [InlineData("Ký cam kết với các hộ (các Hạt Kiểm lâm chủ trì; UBND các xã, Đồn Biên phòng phối hợp).", "các Hạt Kiểm lâm", "UBND các xã|Đồn Biên phòng")]
    [InlineData("Ban Tuyên giáo Đảng ủy chủ trì; Văn phòng Đảng ủy phối hợp.", "Ban Tuyên giáo Đảng ủy", "Văn phòng Đảng ủy")]
    [InlineData("Dự kiến trong quý III; giao Văn phòng tổng hợp chuẩn bị, có sự tham gia của Phòng 7, Phòng 9.", "Văn phòng tổng hợp", "Phòng 7|Phòng 9")]
    [InlineData("Phòng Cán bộ chủ trì, phối hợp với Sở Nội vụ; Bảo hiểm xã hội tỉnh thực hiện thường xuyên.", "Phòng Cán bộ", "Sở Nội vụ|Bảo hiểm xã hội tỉnh")]
    [InlineData("Phòng Cán bộ chủ trì, phối hợp với Văn phòng Ban tham mưu, xong trước ngày 15/12/2026.", "Phòng Cán bộ", "Văn phòng Ban")]
    [InlineData("Văn phòng ehủ frì, phối hợp vớl Phòng Nội vụ thực hiện.", "Văn phòng", "Phòng Nội vụ")]
    public void Find_ASentenceThatNamesALead_FindsBothSides(string text, string leads, string coordinators)
    {
        var phrase = LeadPhrase.Find(text).ShouldNotBeNull();
        string.Join('|', phrase.Leads).ShouldBe(leads);
        string.Join('|', phrase.Coordinators).ShouldBe(coordinators);
    }

    [Theory]
    [InlineData("Cơ quan chủ trì soạn thảo chịu trách nhiệm đến cùng")]
    [InlineData("một việc chỉ giao một cơ quan chủ trì, chịu trách nhiệm chính")]
    [InlineData("Chủ trì soạn thảo chịu trách nhiệm đến cùng")]
    public void Find_NobodyInParticular_FindsNothing(string text) => LeadPhrase.Find(text).ShouldBeNull();

    [Fact]
    public void FindIntroduction_UnitsThatCoordinate_Lead()
    {
        var phrase = LeadPhrase.FindIntroduction("Các đơn vị thuộc và trực thuộc Sở phối hợp với cấp ủy, tổ chức đảng cùng cấp:").ShouldNotBeNull();
        phrase.Leads.ShouldBe(["Các đơn vị thuộc và trực thuộc Sở"]);
        phrase.Coordinators.ShouldBe(["cấp ủy, tổ chức đảng cùng cấp"]);
    }
}
