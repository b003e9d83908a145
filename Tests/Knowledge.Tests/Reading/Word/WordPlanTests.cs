using System.Security;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Tests.Plans;
using static Assistant.Knowledge.Tests.Reading.Word.WordReading;
using static Assistant.Knowledge.Tests.Reading.Word.WordXml;

namespace Assistant.Knowledge.Tests.Reading.Word;

/// <summary>A plan means the same whether it was typed or laid out in Word.</summary>
public sealed class WordPlanTests
{
    private const string Typed = """
        UBND TỈNH THÁI NGUYÊN
        SỞ KHOA HỌC VÀ CÔNG NGHỆ
        Số: 215/KH-SKHCN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Thái Nguyên, ngày 12 tháng 3 năm 2026

        KẾ HOẠCH
        Phát triển dữ liệu mở năm 2026

        Căn cứ Kế hoạch số 88/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh về dữ liệu mở;
        Sở Khoa học và Công nghệ xây dựng Kế hoạch với các nội dung sau:
        I. MỤC ĐÍCH, YÊU CẦU
        1. Nâng cao chất lượng dữ liệu dùng chung.
        2. Bảo đảm 100% bộ dữ liệu được công bố đúng hạn.
        II. NHIỆM VỤ
        | STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
        | I. Công tác chuẩn bị |
        | 1 | Rà soát danh mục dữ liệu | Văn phòng Sở | Thanh tra Sở | Tháng 4/2026 |
        | 2 | Ban hành danh mục dữ liệu mở |  | Phòng Chuyển đổi số | Trước ngày 30/6/2026 |
        | II. Công tác triển khai |
        | 3 | Vận hành cổng dữ liệu | Trung tâm Công nghệ thông tin | Các phòng thuộc Sở | Quý III/2026 |

        III. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch.
        2. Các phòng, đơn vị báo cáo kết quả về Sở (qua Văn phòng Sở) trước ngày 15 tháng 12 hằng năm./.

        Nơi nhận:
        - UBND tỉnh (để b/c);
        - Lưu: VT.
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        Nguyễn Thị Minh Hà
        """;

    private static readonly string Numbering =
        List(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2.")) + List(2, Level(0, "decimal", "%1")) + List(3, Level(0, "bullet", "-"));

    private static readonly Lazy<Task<SourceText>> Text = new(() => TextAsync(new WordFile(Body()) { Numbering = Numbering }));

    public static TheoryData<string> Samples => PlanSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Read_PlanPastedIntoWord_MeansWhatItMeansAsText(string name)
    {
        var body = string.Concat(PlanSamples.Text(name).Lines.Select(line => line.Text.Trim().Length == 0 ? "<w:p/>" : P(SecurityElement.Escape(line.Text))));
        var reading = await ReadAsync(new WordFile(body).ToBytes());
        var plan = new PlanReader().Read(reading.ShouldBeOfType<SourceReading.Done>().Text);
        PlanExport.ToJson(plan with { Source = name }).ShouldBe(PlanExport.ToJson(PlanSamples.Plan(name)));
    }

    [Fact]
    public async Task Read_PlanLaidOutInWord_GivesTheLinesThatAClerkWouldType() =>
        (await Text.Value).Lines.Select(line => line.Text).Where(line => line.Length > 0)
            .ShouldBe(Typed.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0));

    [Fact]
    public async Task Read_PlanLaidOutInWord_MeansWhatItMeansTyped()
    {
        var reader = new PlanReader();
        // What a merged cell says for both rows is typed in both.
        var each = Typed.Replace("|  | Phòng Chuyển đổi số", "| Văn phòng Sở | Phòng Chuyển đổi số", StringComparison.Ordinal);
        var typed = PlanExport.ToJson(reader.Read(SourceText.FromString("plan.docx", each)));
        PlanExport.ToJson(reader.Read(await Text.Value)).ShouldBe(typed);
    }

    [Fact]
    public async Task Read_PlanLaidOutInWord_FindsItsHeadTasksAndSigner()
    {
        var plan = new PlanReader().Read(await Text.Value);
        plan.Number.ShouldBe(215);
        plan.Issued.ShouldBe(new DateOnly(2026, 3, 12));
        plan.Title.ShouldBe("Phát triển dữ liệu mở năm 2026");
        plan.Signer.ShouldBe(new Signer("Nguyễn Thị Minh Hà", "Phó Giám đốc"));
        plan.Recipients.ShouldBe(["UBND tỉnh (để b/c)", "Lưu: VT"]);
        plan.Tasks.Select(task => task.Title).ShouldBe(["Rà soát danh mục dữ liệu", "Ban hành danh mục dữ liệu mở", "Vận hành cổng dữ liệu"]);
    }

    [Fact]
    public async Task Read_PlanLaidOutInWord_KnowsTheLeadThatTwoRowsShare()
    {
        var table = (await Text.Value).Tables.ShouldHaveSingleItem();
        table.Rows.Select(row => row.Cells.FirstOrDefault(cell => cell.Column == 2)?.Text)
            .ShouldBe(["Đơn vị chủ trì", null, "Văn phòng Sở", "Văn phòng Sở", null, "Trung tâm Công nghệ thông tin"]);
    }

    private static string Body()
    {
        const string begins = """<w:vMerge w:val="restart"/>""";
        const string wide = """<w:gridSpan w:val="5"/>""";
        return Layout(
                Row(Cell(Title("UBND TỈNH THÁI NGUYÊN") + Title("SỞ KHOA HỌC VÀ CÔNG NGHỆ")), Cell(Title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + Title("Độc lập - Tự do - Hạnh phúc"))),
                Row(Cell(Title("Số: 215/KH-SKHCN")), Cell(Title("Thái Nguyên, ngày 12 tháng 3 năm 2026"))))
            + Title("KẾ HOẠCH") + Title("Phát triển dữ liệu mở năm 2026")
            + P("Căn cứ Kế hoạch số 88/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh về dữ liệu mở;")
            + P("Sở Khoa học và Công nghệ xây dựng Kế hoạch với các nội dung sau:")
            + Numbered(1, 0, "MỤC ĐÍCH, YÊU CẦU") + Numbered(1, 1, "Nâng cao chất lượng dữ liệu dùng chung.") + Numbered(1, 1, "Bảo đảm 100% bộ dữ liệu được công bố đúng hạn.")
            + Numbered(1, 0, "NHIỆM VỤ")
            + Table(
                TextRow("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"),
                Row(Cell(P("I. Công tác chuẩn bị"), wide)),
                Row(Cell(Numbered(2, 0, "")), Cell(P("Rà soát danh mục dữ liệu")), Cell(P("Văn phòng Sở"), begins), Cell(P("Thanh tra Sở")), Cell(P("Tháng 4/2026"))),
                Row(Cell(Numbered(2, 0, "")), Cell(P("Ban hành danh mục dữ liệu mở")), Cell("<w:p/>", "<w:vMerge/>"), Cell(P("Phòng Chuyển đổi số")), Cell(P("Trước ngày 30/6/2026"))),
                Row(Cell(P("II. Công tác triển khai"), wide)),
                Row(Cell(Numbered(2, 0, "")), Cell(P("Vận hành cổng dữ liệu")), Cell(P("Trung tâm Công nghệ thông tin")), Cell(P("Các phòng thuộc Sở")), Cell(P("Quý III/2026"))))
            + Numbered(1, 0, "TỔ CHỨC THỰC HIỆN") + Numbered(1, 1, "Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch.")
            + Numbered(1, 1, "Các phòng, đơn vị báo cáo kết quả về Sở (qua Văn phòng Sở) trước ngày 15 tháng 12 hằng năm./.")
            + Layout(Row(
                Cell(P("Nơi nhận:") + Numbered(3, 0, "UBND tỉnh (để b/c);") + Numbered(3, 0, "Lưu: VT.")),
                Cell(Title("KT. GIÁM ĐỐC") + Title("PHÓ GIÁM ĐỐC") + "<w:p/>" + Title("Nguyễn Thị Minh Hà"))));
    }
}
