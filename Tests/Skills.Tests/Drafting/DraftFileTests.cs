using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills.Drafting;
using Assistant.Skills.Drafting.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Tests.Drafting;

public sealed class DraftFileTests
{
    private const double TwipsPerMillimetre = 56.693;

    public static TheoryData<string> Kinds => new("report", "letter");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_AnyDraft_IsAFileThatWordTakes(string kind) => Open(Draft(kind), file =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty());

    [Fact]
    public void Of_Report_IsOnA4WithTheMarginsOfTheDecree() => Open(DraftedDocuments.Report, file =>
    {
        var section = Body(file).Elements<SectionProperties>().ShouldHaveSingleItem();
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        Millimetres(size.Width!.Value).ShouldBe(210, 0.1);
        Millimetres(size.Height!.Value).ShouldBe(297, 0.1);
        Millimetres(margin.Top!.Value).ShouldBeInRange(19.9, 25.1);
        Millimetres(margin.Bottom!.Value).ShouldBeInRange(19.9, 25.1);
        Millimetres(margin.Left!.Value).ShouldBeInRange(29.9, 35.1);
        Millimetres(margin.Right!.Value).ShouldBeInRange(14.9, 20.1);
    });

    [Fact]
    public void Of_Report_IsInTimesNewRomanInTheSizesOfTheDecree() => Open(DraftedDocuments.Report, file =>
    {
        var fonts = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().ShouldHaveSingleItem();
        fonts.Ascii!.Value.ShouldBe("Times New Roman");
        fonts.HighAnsi!.Value.ShouldBe("Times New Roman");

        Size(file, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").ShouldBeInRange(12, 13);
        Size(file, "Độc lập - Tự do - Hạnh phúc").ShouldBeInRange(13, 14);
        Size(file, "SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ HẢI PHÒNG").ShouldBeInRange(12, 13);
        Size(file, "Số:      /BC-SGDĐT").ShouldBe(13);
        Size(file, "BÁO CÁO").ShouldBeInRange(13, 14);
        Size(file, "Tổng số nhiệm vụ trong kỳ: 1.").ShouldBeInRange(13, 14);
        Size(file, "Nơi nhận:").ShouldBe(12);
        Size(file, "- Như trên;").ShouldBe(11);
    });

    [Fact]
    public void Of_Report_BoldsAndSlantsWhatTheDecreeDoes() => Open(DraftedDocuments.Report, file =>
    {
        Letters(file, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").Bold.ShouldNotBeNull();
        Letters(file, "SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ HẢI PHÒNG").Bold.ShouldNotBeNull();
        Letters(file, "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG").Bold.ShouldBeNull();
        Letters(file, "Hải Phòng, ngày     tháng     năm 2026").Italic.ShouldNotBeNull();
        Letters(file, "Nơi nhận:").Italic.ShouldNotBeNull();
    });

    [Fact]
    public void Of_Body_IsJustifiedWithAnIndentedFirstLine() => Open(DraftedDocuments.Report, file =>
    {
        var properties = Paragraph(file, "Tổng số nhiệm vụ trong kỳ: 1.").ParagraphProperties!;
        properties.Justification!.Val!.Value.ShouldBe(JustificationValues.Both);
        Millimetres(double.Parse(properties.Indentation!.FirstLine!, System.Globalization.CultureInfo.InvariantCulture)).ShouldBeInRange(10, 12.8);
        properties.SpacingBetweenLines!.After!.Value.ShouldBe("120");
    });

    [Fact]
    public void Of_Report_HoldsItsComponentsInTheOrderOfTheDecree() => Open(DraftedDocuments.Report, file =>
        Words(file).ShouldBe(
        [
            "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ HẢI PHÒNG", "Số:      /BC-SGDĐT",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hải Phòng, ngày     tháng     năm 2026",
            "BÁO CÁO", "Kết quả thực hiện nhiệm vụ quý III năm 2026", "Kính gửi: Ủy ban nhân dân thành phố",
            "Căn cứ Kế hoạch số 979/KH-SGDĐT;", "Căn cứ Kế hoạch số 12/KH-SGDĐT.",
            "I. KẾT QUẢ", "Tổng số nhiệm vụ trong kỳ: 1.",
            "STT", "Nhiệm vụ", "Thời hạn", "Căn cứ", "1", "Báo cáo kết quả <rà soát> & đề xuất", "30/9/2026", "979/KH-SGDĐT, mục 3.4",
            "Trên đây là báo cáo của Sở./.",
            "Nơi nhận:", "- Như trên;", "- Lưu: VT, VP.", "[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]", "[Họ và tên]",
        ]));

    [Fact]
    public void Of_Letter_NamesItsSubjectUnderItsNumberAndEachAddresseeOnALineOfItsOwn() => Open(DraftedDocuments.Letter, file =>
    {
        var words = Words(file);
        words.ShouldNotContain("BÁO CÁO");
        words[words.IndexOf("Số:      /SGDĐT-VP") + 1].ShouldBe("V/v đôn đốc nộp báo cáo quý III");
        var to = words.IndexOf("Kính gửi: ");
        words[(to + 1)..(to + 3)].ShouldBe(["- Phòng Tổ chức cán bộ;", "- Phòng Kế hoạch - Tài chính."]);
        words.ShouldContain("./.");
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_AnyDraft_SaysOnEveryPageAndInItsPropertiesThatItIsOne(string kind) => Open(Draft(kind), file =>
    {
        var main = file.MainDocumentPart!;
        var headers = Body(file).Descendants<HeaderReference>().ToDictionary(header => header.Type!.Value, header => ((HeaderPart)main.GetPartById(header.Id!)).Header);
        headers.Keys.ShouldBe([HeaderFooterValues.First, HeaderFooterValues.Default], ignoreOrder: true);
        headers.Values.ShouldAllBe(header => header.InnerText.EndsWith("DỰ THẢO", StringComparison.Ordinal));
        file.PackageProperties.ContentStatus.ShouldBe("Dự thảo");
        file.PackageProperties.Title!.ShouldStartWith("DỰ THẢO: ");
    });

    [Fact]
    public void Of_Report_NumbersItsPagesFromTheSecondOn() => Open(DraftedDocuments.Report, file =>
    {
        var main = file.MainDocumentPart!;
        Body(file).Descendants<TitlePage>().ShouldHaveSingleItem();
        foreach (var header in Body(file).Descendants<HeaderReference>())
        {
            var fields = ((HeaderPart)main.GetPartById(header.Id!)).Header.Descendants<SimpleField>().Select(field => field.Instruction!.Value!.Trim());
            fields.ShouldBe(header.Type!.Value == HeaderFooterValues.First ? [] : ["PAGE"]);
        }
    });

    [Fact]
    public async Task Of_Report_IsReadBackByTheProgramsOwnReader()
    {
        var reading = await PlanFileReader.CreateDefault().ReadAsync("du-thao.docx", DraftFile.Of(DraftedDocuments.Report), CancellationToken.None);

        var text = reading.ShouldBeOfType<SourceReading.Done>().Text;
        text.Lines.ShouldContain(line => line.Text.Contains("Báo cáo kết quả <rà soát> & đề xuất", StringComparison.Ordinal));
        var plan = new PlanReader().Read(text);
        plan.Number.ShouldBeNull();
        plan.Symbol.ShouldBe("BC-SGDĐT");
        plan.Issued.ShouldBeNull();
    }

    private static OfficialDocument Draft(string kind) => kind == "report" ? DraftedDocuments.Report : DraftedDocuments.Letter;

    private static void Open(OfficialDocument draft, Action<WordprocessingDocument> look)
    {
        using var content = new MemoryStream(DraftFile.Of(draft));
        using var file = WordprocessingDocument.Open(content, false);
        look(file);
    }

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!;

    private static List<string> Words(WordprocessingDocument file) =>
        [.. Body(file).Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).Where(words => words.Length > 0)];

    private static Paragraph Paragraph(WordprocessingDocument file, string words) => Body(file).Descendants<Paragraph>().First(paragraph => paragraph.InnerText == words);

    private static RunProperties Letters(WordprocessingDocument file, string words) => Paragraph(file, words).Descendants<RunProperties>().First();

    private static double Size(WordprocessingDocument file, string words) =>
        double.Parse(Letters(file, words).FontSize!.Val!, System.Globalization.CultureInfo.InvariantCulture) / 2;

    private static double Millimetres(double twips) => twips / TwipsPerMillimetre;
}
