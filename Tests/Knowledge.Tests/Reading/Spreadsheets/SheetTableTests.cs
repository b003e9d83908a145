using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using static Assistant.Knowledge.Tests.Reading.Spreadsheets.SheetReading;

namespace Assistant.Knowledge.Tests.Reading.Spreadsheets;

public sealed class SheetTableTests
{
    private static readonly object?[] Header = ["STT", "Nội dung", "Chủ trì", "Thời gian"];

    [Fact]
    public async Task Read_SheetWithATable_TellsItFromTheLinesAroundIt()
    {
        var text = await TextAsync(new SheetFile(
            ["UBND XÃ AN", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["KẾ HOẠCH"],
            [],
            Header,
            [1, "Rà soát", "Văn phòng", "Quý I"],
            [2, "Tập huấn", "Thanh tra", "Quý II"],
            [],
            ["Nơi nhận:", null, "CHỦ TỊCH"],
            ["- Lưu: VT.", null, "Trần Văn An"]));
        text.Lines.Select(line => line.Text).Where(line => line.Length > 0).ShouldBe(
            [
                "UBND XÃ AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH", "| STT | Nội dung | Chủ trì | Thời gian |", "| 1 | Rà soát | Văn phòng | Quý I |",
                "| 2 | Tập huấn | Thanh tra | Quý II |", "Nơi nhận:\tCHỦ TỊCH", "- Lưu: VT.\tTrần Văn An",
            ]);
        text.Tables.ShouldHaveSingleItem().Rows.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Read_MergedCells_SpanTheirColumnsAndRepeatDownwards()
    {
        var rows = (await TextAsync(new SheetFile(Header, ["I. Công tác chỉ đạo"], [1, "Rà soát", "Văn phòng", "Quý I"], [2, "Tập huấn", null, "Quý II"])
        {
            Merges = ["A2:D2", "C3:C4"],
        })).Tables.ShouldHaveSingleItem().Rows;
        rows[1].Cells.Select(cell => (cell.Column, cell.Span, cell.Text)).ShouldBe([(0, 4, "I. Công tác chỉ đạo")]);
        rows[2].Cells[2].Continues.ShouldBeFalse();
        rows[3].Cells.Select(cell => (cell.Column, cell.Text, cell.Continues)).ShouldBe([(0, "2", false), (1, "Tập huấn", false), (2, "Văn phòng", true), (3, "Quý II", false)]);
    }

    [Fact]
    public async Task Read_LinesInACell_AreItsParagraphs() =>
        (await TextAsync(new SheetFile(Header, [1, "Rà soát", "Văn phòng\nThanh tra", "Quý I"]))).Tables[0].Rows[1].Cells[2].Paragraphs.ShouldBe(["Văn phòng", "Thanh tra"]);

    [Fact]
    public async Task Read_TablesOneAfterTheOther_AreKeptApart()
    {
        object?[] other = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kết quả"];
        var tables = (await TextAsync(new SheetFile(Header, [1, "Rà soát", "Văn phòng", "Quý I"], [], ["Biểu 2. Chỉ tiêu"], other, [1, "Hồ sơ", "%", 95]))).Tables;
        tables.Select(table => table.Rows.Count).ShouldBe([2, 2]);
    }

    [Fact]
    public async Task Read_HeaderPrintedAgain_DoesNotEndTheTable() =>
        (await TextAsync(new SheetFile(Header, [1, "Rà soát", "Văn phòng", "Quý I"], [], Header, [2, "Tập huấn", "Thanh tra", "Quý II"]))).Tables.ShouldHaveSingleItem();

    [Fact]
    public async Task Read_HiddenRowsColumnsAndSheets_AreLeftOut()
    {
        var lines = await LinesAsync(new SheetFile(Header, [1, "Rà soát", "Văn phòng", "Quý I"], [2, "Bỏ", "Bỏ", "Bỏ"])
        {
            HiddenRows = [3],
            Before = """<cols><col min="3" max="3" width="0" hidden="1"/></cols>""",
            Hidden = "danh mục",
        });
        lines.ShouldBe(["| STT | Nội dung | Thời gian |", "| 1 | Rà soát | Quý I |"]);
    }

    [Fact]
    public async Task Read_RowsThatAFilterHides_AreRead() =>
        (await LinesAsync(new SheetFile(Header, [1, "Rà soát", "Văn phòng", "Quý I"], [2, "Tập huấn", "Thanh tra", "Quý II"]) { HiddenRows = [3], After = """<autoFilter ref="A1:D3"/>""" }))
        .Count.ShouldBe(3);

    [Fact]
    public async Task Read_MergedCellThatBeginsInAHiddenRow_IsWrittenInTheFirstRowInSight() =>
        (await LinesAsync(new SheetFile(Header, [1, "Bỏ", "Văn phòng", "Quý I"], [2, "Tập huấn", null, "Quý II"]) { HiddenRows = [2], Merges = ["C2:C3"] }))
        .ShouldBe(["| STT | Nội dung | Chủ trì | Thời gian |", "| 2 | Tập huấn | Văn phòng | Quý II |"]);

    [Fact]
    public async Task Read_SecrecyMark_IsRefused() =>
        (await ReadAsync(new SheetFile(["MẬT"], ["KẾ HOẠCH"]).ToBytes())).ShouldBe(new SourceReading.Failed("plan.xlsx", ReadFailure.StateSecret));

    [Fact]
    public async Task Read_PlanInAWorkbook_MeansWhatItMeansTyped()
    {
        const string typed = """
            UBND TỈNH THÁI NGUYÊN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ KHOA HỌC VÀ CÔNG NGHỆ	Độc lập - Tự do - Hạnh phúc
            Số: 215/KH-SKHCN	Thái Nguyên, ngày 12 tháng 3 năm 2026
            KẾ HOẠCH
            Phát triển dữ liệu mở năm 2026

            | STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
            | I. Công tác chuẩn bị |
            | 1 | Rà soát danh mục dữ liệu | Văn phòng Sở | Thanh tra Sở | Tháng 4/2026 |
            | 2 | Ban hành danh mục dữ liệu mở | Văn phòng Sở | Phòng Chuyển đổi số | 30/06/2026 |

            Nơi nhận:	KT. GIÁM ĐỐC
            - UBND tỉnh (để b/c);	PHÓ GIÁM ĐỐC
            - Lưu: VT.
            	Nguyễn Thị Minh Hà
            """;
        var text = await TextAsync(new SheetFile(
            ["UBND TỈNH THÁI NGUYÊN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["SỞ KHOA HỌC VÀ CÔNG NGHỆ", null, null, "Độc lập - Tự do - Hạnh phúc"],
            ["Số: 215/KH-SKHCN", null, null, "Thái Nguyên, ngày 12 tháng 3 năm 2026"],
            ["KẾ HOẠCH"],
            ["Phát triển dữ liệu mở năm 2026"],
            [],
            ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
            ["I. Công tác chuẩn bị"],
            [1, "Rà soát danh mục dữ liệu", "Văn phòng Sở", "Thanh tra Sở", new SheetFile.Styled(46113, 0)],
            [2, "Ban hành danh mục dữ liệu mở", "Văn phòng Sở", "Phòng Chuyển đổi số", new SheetFile.Styled(46203, 1)],
            [],
            ["Nơi nhận:", null, null, "KT. GIÁM ĐỐC"],
            ["- UBND tỉnh (để b/c);", null, null, "PHÓ GIÁM ĐỐC"],
            ["- Lưu: VT."],
            [null, null, null, "Nguyễn Thị Minh Hà"])
        {
            Formats = ["mmm-yy", "dd/mm/yyyy"],
            Merges = ["A4:E4", "A5:E5", "A8:E8", "A1:C1", "D1:E1"],
        });
        var reader = new PlanReader();
        var plan = reader.Read(text);
        plan.Tasks.Count.ShouldBe(2);
        plan.Signer.ShouldBe(new Signer("Nguyễn Thị Minh Hà", "Phó Giám đốc"));
        Comparable(plan).ShouldBe(Comparable(reader.Read(SourceText.FromString("plan.xlsx", typed))));
    }

    private static string Comparable(Plan plan) => PlanExport.ToJson(plan);
}
