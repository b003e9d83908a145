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
    public void Read_Markers_AreTold(string line, MarkerKind kind, string label) => Find(line, kind).Label.ShouldBe(label);

    [Theory]
    [InlineData("XIII và Kế hoạch số 254")]
    [InlineData("15/9/2026 và báo cáo")]
    [InlineData("1.5 ngày")]
    [InlineData("100% hồ sơ")]
    [InlineData("06 tháng đầu năm")]
    public void Read_RunningText_HasNoMarker(string line) => Read(line).Children.ShouldHaveSingleItem().Kind.ShouldBe(MarkerKind.Paragraph);

    private static OutlineNode Read(string text) => OutlineReader.Read(SourceText.FromString("x.txt", text).Lines).Root;

    private static OutlineNode Find(string text, MarkerKind kind) => Read(text).SelfAndDescendants().First(node => node.Kind == kind);

    private static string Keys(string text) => string.Join(' ', Read(text).SelfAndDescendants().Select(node => node.Key).Where(key => key.Length > 0));
}
