using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Outline;

public sealed class OutlineReaderTests
{
    [Fact]
    public void Read_RepeatedSections_GetUniqueKeys() =>
        Keys("I. MỤC ĐÍCH\n1. Một\nII. NHIỆM VỤ\n1. Hai\nII. NHIỆM VỤ CỤ THỂ\n1. Ba\na) Bốn\nđ) Năm").ShouldBe("I I.1 II II.1 II(2) II(2).1 II(2).1.a II(2).1.đ");

    [Fact]
    public void Read_SubItems_AreKeyedByTheirOwnPath() => Keys("III. NHIỆM VỤ\n3. Tổ chức\n3.1 Về bộ máy\n3.2. Về cán bộ").ShouldBe("III III.3 III.3.1 III.3.2");

    [Fact]
    public void Read_HeadingsInMarkup_AreHeadings() => Keys("## **II. NỘI DUNG**\n\n#### **4. Đổi mới**\n\n### **5 Đẩy mạnh cải cách**\n\n*Văn phòng chủ trì:*").ShouldBe("II II.4 II.5");

    [Fact]
    public void Read_PartyNumbering_IsRead() => Keys("I- MỤC ĐÍCH\n\n1- Quán triệt\n\n+ Chủ trì: Ban").ShouldBe("I I.1");

    [Fact]
    public void Read_ParagraphBrokenByAPage_IsOneBlock()
    {
        var node = Find("- Nâng cao chất lượng các dự thảo văn bản trình Hội\n\nđồng nhân dân thành phố.", MarkerKind.Bullet);
        node.Text.ShouldBe("Nâng cao chất lượng các dự thảo văn bản trình Hội đồng nhân dân thành phố.");
        node.Body!.Lines.ShouldBe(new LineSpan(1, 3));
    }

    [Fact]
    public void Read_WrappedLinesWithBlanksBetween_AreJoined()
    {
        var wrapped = string.Join("\n\n", Enumerable.Repeat("chức viên chức và người lao động thuộc đơn vị quản lý chấp hành tốt kỷ luật và", 12));
        Read("1. Công " + wrapped + " hết.\n\n2. Hai").Children.Count.ShouldBe(2);
    }

    [Fact]
    public void Read_Footnote_LeavesTheFlow()
    {
        var outline = OutlineReader.Read(SourceText.FromString("x.txt", "a) Phối hợp với cơ quan báo chí của thành\n\n<sup>2</sup> Nghị quyết số 52-NQ/TW của Bộ Chính trị\n\nphố tuyên truyền.").Lines);
        outline.Root.Children.ShouldHaveSingleItem().Text.ShouldBe("Phối hợp với cơ quan báo chí của thành phố tuyên truyền.");
        outline.Footnotes.ShouldHaveSingleItem().Lines.ShouldBe(LineSpan.Of(3));
    }

    [Fact]
    public void Read_HeadOfEveryPage_LeavesTheSentenceThatItTore() =>
        Find("1. Sửa chữa đường tỉnh, bổ\n\nKế hoạch số 15\n2\n\nsung rãnh thoát nước\n2. Bảo dưỡng cầu và\n\nKế hoạch số 15\n3\n\nđường", MarkerKind.Item)
            .Text.ShouldBe("Sửa chữa đường tỉnh, bổ sung rãnh thoát nước");

    [Fact]
    public void Read_BoldHeadingBrokenOverLines_IsOneHeading() =>
        Find("## **II. Tiếp tục tăng cường sự lãnh đạo của cấp ủy\nđối với công tác này**\n\nPhòng Nội vụ.", MarkerKind.Section)
            .Text.ShouldBe("Tiếp tục tăng cường sự lãnh đạo của cấp ủy đối với công tác này");

    [Fact]
    public void Read_SubItemsOfSubItems_StandBelowThem() => Keys("2. Nhiệm vụ\n2.1. Thể chế\n2.1.1. Một\n2.1.2. Hai\n2.2. Bộ máy").ShouldBe("2 2.1 2.1.1 2.1.2 2.2");

    [Fact]
    public void Read_BoldLinesWithoutNumerals_AreItems() =>
        Keys("**NHIỆM VỤ**\n\n**Tuyên truyền**\n\nChủ trì: Văn phòng\n\nThời gian: Quý I\n\n**Kiểm tra**\n\nChủ trì: Thanh tra\n\nThời gian: Quý II").ShouldBe("1 2");

    [Fact]
    public void Read_YearsAtALinesBeginning_AreNoMarkers() =>
        Read("1. Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021\n- 2030 của thành phố").Children.ShouldHaveSingleItem().Children.ShouldBeEmpty();

    [Fact]
    public void Read_PartWithItsTitleBelow_TakesTheTitle() => Find("PHẦN III\nTỔ CHỨC THỰC HIỆN\n\n1. Văn phòng", MarkerKind.Part).Text.ShouldBe("TỔ CHỨC THỰC HIỆN");

    [Theory]
    [InlineData("IV. Bốn", MarkerKind.Section, "IV")]
    [InlineData("7) Bảy", MarkerKind.Item, "7")]
    [InlineData("đ) Nội dung", MarkerKind.Letter, "đ")]
    [InlineData("-Tăng cường", MarkerKind.Bullet, "")]
    [InlineData("+ Tăng", MarkerKind.SubBullet, "")]
    [InlineData("Phần II. Nội dung", MarkerKind.Part, "II")]
    [InlineData("PHẦN THỨ TƯ: TỔ CHỨC", MarkerKind.Part, "TƯ")]
    [InlineData("I/ MỤC ĐÍCH", MarkerKind.Section, "I")]
    [InlineData("1V. TỔ CHỨC THỰC HIỆN", MarkerKind.Section, "IV")]
    [InlineData("Điều 2. Nhiệm vụ", MarkerKind.Section, "2")]
    [InlineData("Mục III. NỘI DUNG", MarkerKind.Section, "III")]
    [InlineData("1/ Một", MarkerKind.Item, "1")]
    [InlineData("Nhiệm vụ 3: Rà soát", MarkerKind.Item, "3")]
    [InlineData("Bước 2: Khám sức khỏe", MarkerKind.Item, "2")]
    [InlineData("(1) Một", MarkerKind.Letter, "1")]
    [InlineData("a/ Nội dung", MarkerKind.Letter, "a")]
    [InlineData("\uF0B7 Tăng", MarkerKind.Bullet, "")]
    [InlineData("\\- Tăng", MarkerKind.Bullet, "")]
    public void Read_Markers_AreTold(string line, MarkerKind kind, string label) => Find(line, kind).Label.ShouldBe(label);

    [Theory]
    [InlineData("XIII và Kế hoạch số 254")]
    [InlineData("15/9/2026 và báo cáo")]
    [InlineData("1.5 ngày")]
    [InlineData("100% hồ sơ")]
    [InlineData("06 tháng đầu năm")]
    [InlineData("Điều 5 của Luật")]
    [InlineData("1/2 ngày")]
    [InlineData("Đợt 1: tháng 4")]
    public void Read_RunningText_HasNoMarker(string line) => Read(line).Children.ShouldHaveSingleItem().Kind.ShouldBe(MarkerKind.Paragraph);

    private static OutlineNode Read(string text) => OutlineReader.Read(SourceText.FromString("x.txt", text).Lines).Root;

    private static OutlineNode Find(string text, MarkerKind kind) => Read(text).SelfAndDescendants().First(node => node.Kind == kind);

    private static string Keys(string text) => string.Join(' ', Read(text).SelfAndDescendants().Select(node => node.Key).Where(key => key.Length > 0));
}
