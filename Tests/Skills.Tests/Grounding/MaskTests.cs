using Assistant.Knowledge.Reading;
using Assistant.Skills.Grounding.Masking;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing.Grounding;

namespace Assistant.Skills.Tests.Grounding;

public sealed class MaskTests
{
    [Theory]
    [InlineData("Liên hệ đồng chí Nguyễn Thị Hoa, số điện thoại 0912 345 678.", "Nguyễn Thị Hoa", "0912 345 678")]
    [InlineData("Gửi về hộp thư vanphong.so@haiphong.gov.vn trước 20/6.", "vanphong.so@haiphong.gov.vn")]
    [InlineData("Bà Trần Lan, CCCD 031085001234, ký nhận.", "Trần Lan", "031085001234")]
    [InlineData("Ông Bình (+84 912345678) phụ trách.", "Bình", "+84 912345678")]
    [InlineData("Người ký: Giám đốc Phạm Quốc Hiệu", "Phạm Quốc Hiệu")]
    public void Hide_PersonalData_LeavesNoneOfItAndComesBack(string text, params string[] data)
    {
        var mask = new Mask();

        var hidden = mask.Hide(text);

        foreach (var datum in data)
            hidden.ShouldNotContain(datum);
        mask.Restore(hidden).ShouldBe(text);
    }

    [Theory]
    [InlineData("UBND quận Lê Chân tổ chức tại đường Trần Phú, tư tưởng Hồ Chí Minh.")]
    [InlineData("Theo Kế hoạch 979/KH-SGDĐT ngày 15/3/2026, giảm 30% số cuộc họp.")]
    [InlineData("Phòng Tổ chức - Cán bộ gửi 05 báo cáo trong quý II/2026.")]
    public void Hide_WhatIsNoPersonalData_Stays(string text) => new Mask().Hide(text).ShouldBe(text);

    [Fact]
    public void Hide_OnePersonTwice_HasOneStandIn()
    {
        var mask = new Mask();

        mask.Hide("Ông Nguyễn Văn An chủ trì; Nguyễn Văn An báo cáo.").ShouldBe("Ông NGƯỜI1 chủ trì; NGƯỜI1 báo cáo.");
        mask.Restore("NGƯỜI7").ShouldBe("NGƯỜI7");
    }

    [Fact]
    public async Task WriteAsync_APassageWithPersonalData_SendsNoneOfItAndShowsWhatMayBeSeen()
    {
        var office = new SampleOffice(SourceText.FromString("lien-he.txt", """
            ỦY BAN NHÂN DÂN TỈNH AN GIANG
            SỞ Y TẾ
            Số: 77/KH-SYT
            An Giang, ngày 2 tháng 2 năm 2026
            KẾ HOẠCH
            Tiêm chủng mở rộng năm 2026
            I. TỔ CHỨC THỰC HIỆN
            1. Đầu mối tiêm chủng mở rộng của tỉnh là bà Trần Thị Mai Lan, số điện thoại 0913 222 333, trực tất cả các ngày trong tuần. Hộp thư của đầu mối tiêm chủng: mailan@angiang.gov.vn.
            """));
        var model = new SpokenModel(ModelDraft.Faithful);

        var prose = await office.Prose(model).WriteAsync(new OpenRequest("đầu mối tiêm chủng mở rộng của tỉnh trực tất cả các ngày trong tuần"), SampleOffice.Asker, default);

        var sent = model.Sent.ShouldHaveSingleItem().Text;
        sent.ShouldContain("tiêm chủng mở rộng");
        foreach (var datum in new[] { "Trần Thị Mai Lan", "0913", "222 333", "mailan" })
            sent.ShouldNotContain(datum);
        var said = prose.ShouldNotBeNull().Sentences.ShouldHaveSingleItem().Text;
        said.ShouldContain("Trần Thị Mai Lan");
        said.ShouldContain("091•••••••");
        said.ShouldNotContain("0913 222 333");
    }
}
