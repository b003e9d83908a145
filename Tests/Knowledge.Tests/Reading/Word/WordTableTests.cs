using Assistant.Knowledge.Reading;
using static Assistant.Knowledge.Tests.Reading.Word.WordReading;
using static Assistant.Knowledge.Tests.Reading.Word.WordXml;

namespace Assistant.Knowledge.Tests.Reading.Word;

public sealed class WordTableTests
{
    private const string Begins = """<w:vMerge w:val="restart"/>""";
    private const string GoesOn = "<w:vMerge/>";

    private static readonly string Header = TextRow("STT", "Nội dung", "Chủ trì");

    [Fact]
    public async Task Read_Table_KeepsItsCells()
    {
        var text = await TextAsync(new WordFile(P("Bảng:") + Table(Header, TextRow("1", "Rà soát", "Văn phòng"))));
        var table = text.Tables.ShouldHaveSingleItem();
        table.Lines.ShouldBe(new LineSpan(2, 3));
        table.Rows[1].Cells.Select(cell => (cell.Column, cell.Span, cell.Text)).ShouldBe([(0, 1, "1"), (1, 1, "Rà soát"), (2, 1, "Văn phòng")]);
    }

    [Fact]
    public async Task Read_CellMergedSideways_SpansItsColumns()
    {
        var row = Row(Cell(P("I. Công tác chỉ đạo"), """<w:gridSpan w:val="3"/>"""));
        var cells = (await TextAsync(new WordFile(Table(Header, row)))).Tables[0].Rows[1].Cells;
        cells.Select(cell => (cell.Column, cell.Span, cell.Text)).ShouldBe([(0, 3, "I. Công tác chỉ đạo")]);
    }

    [Fact]
    public async Task Read_CellMergedDownwards_IsRepeatedInTheRowsBelowAndWrittenOnce()
    {
        var first = Row(Cell(P("1")), Cell(P("Rà soát")), Cell(P("Văn phòng") + P("Thanh tra"), Begins));
        var second = Row(Cell(P("2")), Cell(P("Tập huấn")), Cell("<w:p/>", GoesOn));
        var text = await TextAsync(new WordFile(Table(Header, first, second)));
        var lower = text.Tables[0].Rows[2].Cells[2];
        lower.Continues.ShouldBeTrue();
        lower.Paragraphs.ShouldBe(["Văn phòng", "Thanh tra"]);
        text.Lines.Select(line => line.Text).Take(3).ShouldBe(["| STT | Nội dung | Chủ trì |", "| 1 | Rà soát | Văn phòng Thanh tra |", "| 2 | Tập huấn |  |"]);
    }

    [Fact]
    public async Task Read_MergeThatNothingBegan_IsACellOfItsOwn() =>
        (await TextAsync(new WordFile(Table(Header, Row(Cell(P("1"), GoesOn), Cell(P("Rà soát")), Cell(P("Văn phòng"))))))).Tables[0].Rows[1].Cells[0].Continues.ShouldBeFalse();

    [Fact]
    public async Task Read_RowThatBeginsFurtherRight_KnowsItsColumns()
    {
        var row = $"""<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Cell(P("Rà soát"))}{Cell(P("Văn phòng"))}</w:tr>""";
        (await TextAsync(new WordFile(Table(Header, row)))).Tables[0].Rows[1].Cells.Select(cell => cell.Column).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Read_DeletedRowsAndCells_AreGone()
    {
        var deleted = $"<w:tr><w:trPr><w:del w:id='1'/></w:trPr>{Cell(P("9"))}{Cell(P("bỏ"))}{Cell(P("bỏ"))}</w:tr>";
        var shorter = Row(Cell(P("1")), Cell(P("bỏ"), "<w:cellDel w:id='2'/>"), Cell(P("Rà soát")), Cell(P("Văn phòng")));
        (await LinesAsync(Table(Header, deleted, shorter))).ShouldBe(["| STT | Nội dung | Chủ trì |", "| 1 | Rà soát | Văn phòng |"]);
    }

    [Fact]
    public async Task Read_RowsInsideControls_AreRead() =>
        (await LinesAsync(Table(Header, $"<w:sdt><w:sdtContent>{TextRow("1", "Rà soát", "Văn phòng")}</w:sdtContent></w:sdt>"))).Count.ShouldBe(2);

    [Fact]
    public async Task Read_TableInsideACell_BecomesParagraphsOfTheCell()
    {
        var inner = Table(TextRow("Quý I", "50%"), TextRow("Quý II", "100%"));
        var row = Row(Cell(P("1")), Cell(P("Đạt:") + inner + "<w:p/>"), Cell(P("Văn phòng")));
        (await TextAsync(new WordFile(Table(Header, row)))).Tables.ShouldHaveSingleItem().Rows[1].Cells[1].Paragraphs.ShouldBe(["Đạt:", "Quý I; 50%", "Quý II; 100%"]);
    }

    [Fact]
    public async Task Read_TableInsideAFrame_IsATable() =>
        (await TextAsync(new WordFile(Table(Row(Cell(P("Phân công:") + Table(Header, TextRow("1", "Rà soát", "Văn phòng")) + "<w:p/>")))))).Tables.ShouldHaveSingleItem().Rows.Count.ShouldBe(2);

    [Fact]
    public async Task Read_HeadOfALetter_IsReadColumnByColumn()
    {
        var head = Layout(
            Row(Cell(P("UBND TỈNH A") + P("SỞ NỘI VỤ")), Cell(P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc"))),
            Row(Cell(P("Số: 15/KH-SNV")), Cell(P("Hà Nội, ngày 5 tháng 3 năm 2026"))));
        var text = await TextAsync(new WordFile(head + P("KẾ HOẠCH")));
        text.Tables.ShouldBeEmpty();
        text.Lines.Select(line => line.Text).ShouldBe(
            ["UBND TỈNH A", "SỞ NỘI VỤ", "Số: 15/KH-SNV", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hà Nội, ngày 5 tháng 3 năm 2026", "", "KẾ HOẠCH"]);
    }

    [Fact]
    public async Task Read_RecipientsBesideTheSignature_AreReadColumnByColumn() =>
        (await LinesAsync(P("Hết./.") + Layout(Row(Cell(P("Nơi nhận:") + P("- Như trên;") + P("- Lưu: VT.")), Cell(P("GIÁM ĐỐC") + "<w:p/>" + P("Trần Văn An"))))))
        .ShouldBe(["Hết./.", "", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "GIÁM ĐỐC", "Trần Văn An"]);

    [Fact]
    public async Task Read_TableWithoutLinesOfThreeColumns_IsATable() =>
        (await TextAsync(new WordFile(Layout(Header, TextRow("1", "Rà soát", "Văn phòng"))))).Tables.ShouldHaveSingleItem();

    [Fact]
    public async Task Read_FootnoteOfACell_StandsBelowTheTable()
    {
        var row = Row(Cell(P("1")), Cell($"<w:p>{R("Rà soát")}<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"), Cell(P("Văn phòng")));
        var file = new WordFile(Table(Header, row)) { Footnotes = $"<w:footnote w:id='1'>{P("Theo quy định.")}</w:footnote>" };
        (await LinesAsync(file)).ShouldBe(["| STT | Nội dung | Chủ trì |", "| 1 | Rà soát | Văn phòng |", "<sup>1</sup> Theo quy định."]);
    }
}
