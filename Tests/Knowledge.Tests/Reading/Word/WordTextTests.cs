using Assistant.Knowledge.Reading;
using static Assistant.Knowledge.Tests.Reading.Word.WordReading;
using static Assistant.Knowledge.Tests.Reading.Word.WordXml;

namespace Assistant.Knowledge.Tests.Reading.Word;

public sealed class WordTextTests
{
    private const string Deleted = """<w:del w:id="1" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del>""";

    [Fact]
    public async Task Read_Paragraphs_GivesALineEach() =>
        (await LinesAsync(P("KẾ HOẠCH") + P("Chuyển đổi số"))).ShouldBe(["KẾ HOẠCH", "Chuyển đổi số"]);

    [Fact]
    public async Task Read_DecomposedText_IsComposed() => (await LinesAsync(P("Ke\u0302\u0301 hoa\u0323ch"))).ShouldBe(["Kế hoạch"]);

    [Theory]
    [InlineData("<w:r><w:t>trước</w:t><w:br/><w:t>sau</w:t></w:r>", "trước\nsau")]
    [InlineData("<w:r><w:t>Số: 5</w:t><w:tab/><w:t>Hà Nội</w:t></w:r>", "Số: 5\tHà Nội")]
    [InlineData("<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>", "KH-UBND")]
    [InlineData("<w:r><w:t>thực</w:t><w:softHyphen/><w:t xml:space='preserve'> hiện</w:t></w:r>", "thực hiện")]
    [InlineData("<w:r><w:t xml:space='preserve'>đạt </w:t><w:sym w:font='Symbol' w:char='F0B3'/><w:t xml:space='preserve'> 90%</w:t></w:r>", "đạt ≥ 90%")]
    [InlineData("<w:r><w:t>hiện</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>", "hiện")]
    [InlineData("<w:r><w:rPr><w:caps/></w:rPr><w:t>Mục đích</w:t></w:r>", "MỤC ĐÍCH")]
    [InlineData("<w:hyperlink r:id='rId99'><w:r><w:t>haiphong.gov.vn</w:t></w:r></w:hyperlink>", "haiphong.gov.vn")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>trong ô</w:t></w:r></w:sdtContent></w:sdt>", "trong ô")]
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>15/3/2026</w:t><w:fldChar w:fldCharType='end'/></w:r>", "15/3/2026")]
    [InlineData("<w:fldSimple w:instr='PAGE'><w:r><w:t>4</w:t></w:r></w:fldSimple>", "4")]
    [InlineData("<w:ins><w:r><w:t>mới</w:t></w:r></w:ins>" + Deleted, "mới")]
    [InlineData("<w:moveTo><w:r><w:t>tới</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom>", "tới")]
    [InlineData("<w:ins>" + Deleted + "<w:r><w:t>giữ</w:t></w:r></w:ins>", "giữ")]
    [InlineData("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", "x=2")]
    public async Task Read_PiecesOfAParagraph_GivesWhatIsPrinted(string pieces, string shown) =>
        (await LinesAsync($"<w:p>{pieces}</w:p>")).ShouldBe(shown.Split('\n'));

    [Fact]
    public async Task Read_DeletedEndOfAParagraph_JoinsItWithTheNext() =>
        (await LinesAsync($"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{R("Giao Văn phòng ")}</w:p>" + P("chủ trì"))).ShouldBe(["Giao Văn phòng chủ trì"]);

    [Fact]
    public async Task Read_DeletedEndOfTheLastParagraph_KeepsItsWords() =>
        (await LinesAsync(P("Một.") + $"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{R("Hai.")}</w:p>")).ShouldBe(["Một.", "Hai."]);

    [Fact]
    public async Task Read_FontsFromBeforeUnicode_AreReadAsTheyShow()
    {
        const string vn = """<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>""";
        const string capitals = """<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>""";
        const string vni = """<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>""";
        var body = $"<w:p>{R("céng hßa x· héi chñ nghÜa viÖt nam", capitals)}</w:p><w:p>{R("Uû ban nh©n d©n x©y dùng kÕ ho¹ch", vn)}</w:p><w:p>{R("Uûy ban nhaân daân xaây döïng", vni)}</w:p>" + P("Ủy ban nhân dân");
        (await LinesAsync(body)).ShouldBe(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Uỷ ban nhân dân xây dựng kế hoạch", "Ủy ban nhân dân xây dựng", "Ủy ban nhân dân"]);
    }

    [Fact]
    public async Task Read_UnicodeInAFontFromBefore_StaysAsItIs()
    {
        const string styles = """<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>""";
        (await LinesAsync(new WordFile(P("Hoàn thành kế hoạch, báo cáo thủ trưởng")) { Styles = styles })).ShouldBe(["Hoàn thành kế hoạch, báo cáo thủ trưởng"]);
    }

    [Fact]
    public async Task Read_TextBoxForNewAndOldPrograms_GivesItsWordsOnceAfterTheParagraph()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>";
        var alternatives = $"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        (await LinesAsync($"<w:p><w:r>{alternatives}<w:t>KẾ HOẠCH</w:t></w:r></w:p>")).ShouldBe(["KẾ HOẠCH", "DỰ THẢO"]);
    }

    [Fact]
    public async Task Read_TitleAboveText_IsPartedFromItByABlankLine() =>
        (await LinesAsync(Title("KẾ HOẠCH") + Title("Chuyển đổi số") + P("Xã xây dựng kế hoạch."))).ShouldBe(["KẾ HOẠCH", "Chuyển đổi số", "", "Xã xây dựng kế hoạch."]);

    [Fact]
    public async Task Read_TableOfContents_IsLeftOut()
    {
        const string style = """<w:style w:type="paragraph" w:styleId="M1"><w:name w:val="toc 1"/></w:style>""";
        (await LinesAsync(new WordFile(P("I. MỤC ĐÍCH\t3", """<w:pStyle w:val="M1"/>""") + P("I. MỤC ĐÍCH")) { Styles = style })).ShouldBe(["I. MỤC ĐÍCH"]);
    }

    [Fact]
    public async Task Read_Footnote_StandsApartAfterTheSentence()
    {
        var body = $"<w:p>{R("Căn cứ Kế hoạch số 5")}<w:r><w:footnoteReference w:id='2'/></w:r>{R(" của tỉnh;")}</w:p>" + P("Căn cứ Luật;");
        const string notes = "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'><w:p><w:r><w:t>Kế hoạch số 5/KH-UBND.</w:t></w:r></w:p></w:footnote>";
        (await LinesAsync(new WordFile(body) { Footnotes = notes })).ShouldBe(["Căn cứ Kế hoạch số 5 của tỉnh;", "<sup>1</sup> Kế hoạch số 5/KH-UBND.", "", "Căn cứ Luật;"]);
    }

    [Fact]
    public async Task Read_OrdinaryHeader_IsNoText() =>
        (await LinesAsync(new WordFile(P("KẾ HOẠCH")) { Header = P("Mẫu số 01") })).ShouldBe(["KẾ HOẠCH"]);

    [Fact]
    public async Task Read_HeadOfTheLetterInTheHeader_StandsAtTheTop() =>
        (await LinesAsync(new WordFile(P("KẾ HOẠCH")) { Header = Layout(TextRow("UBND XÃ AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")) }))
        .ShouldBe(["UBND XÃ AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "KẾ HOẠCH"]);

    [Theory]
    [InlineData("<w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>mật</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:pict><v:shape><v:textpath string='MẬT'/></v:shape></w:pict></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>")]
    public async Task Read_SecrecyMarkInTheHeader_IsRefused(string header) =>
        (await ReadAsync(new WordFile(P("KẾ HOẠCH")) { Header = header })).ShouldBe(new SourceReading.Failed("plan.docx", ReadFailure.StateSecret));

    [Fact]
    public async Task Read_SecrecyMarkInATextBox_IsRefused() =>
        (await ReadAsync(new WordFile(P("KẾ HOẠCH") + "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>")))
        .ShouldBe(new SourceReading.Failed("plan.docx", ReadFailure.StateSecret));
}
