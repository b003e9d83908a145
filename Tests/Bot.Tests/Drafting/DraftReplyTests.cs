using System.Net;
using Assistant.Knowledge.Reading;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Assistant.Bot.Tests.Drafting;

/// <summary>Drafts asked for in chat, and their files.</summary>
public sealed class DraftReplyTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("soạn báo cáo quý 2 của Văn phòng Sở")]
    [InlineData("soan bao cao quy 2 cua van phong so")]
    [InlineData("lập dự thảo báo cáo quý II của Văn phòng Sở giúp em")]
    public async Task Report_AskedForInChat_IsADraftWithItsSourcesAndItsFile(string words)
    {
        var text = await bot.Person().TextAsync(words);

        text.ShouldStartWith("**Dự thảo, chưa phải văn bản chính thức");
        text.ShouldContain("Kết quả thực hiện nhiệm vụ quý II năm 2026 của Văn phòng Sở");
        text.ShouldContain("(979/KH-SGDĐT, mục ");
        text.ShouldContain("chưa có báo cáo");
        text.ShouldContain("Còn để trống: số văn bản");
        text.ShouldContain("(/drafts/report?period=");
        text.Length.ShouldBeLessThan(12_000);
    }

    [Fact]
    public async Task Report_OfTheWholeOffice_FitsAMessageWithItsBlanksAndItsFile()
    {
        var text = await bot.Person().TextAsync("soạn báo cáo năm 2026");

        text.Length.ShouldBeLessThan(12_000);
        text.ShouldContain("dòng nữa trong tệp Word");
        text.ShouldContain("Còn để trống:");
        text.ShouldEndWith(")");
    }

    [Fact]
    public async Task Report_FollowedByAnotherPeriod_IsDraftedForThat()
    {
        var lan = bot.Person();
        await lan.TextAsync("soạn báo cáo quý 2 của Văn phòng Sở");

        (await lan.TextAsync("quý 3 thì sao")).ShouldContain("Kết quả thực hiện nhiệm vụ quý III năm 2026 của Văn phòng Sở");
    }

    [Fact]
    public async Task File_OfTheLinkInChat_IsTheDraftAsAWordFile()
    {
        var text = await bot.Person().TextAsync("soạn báo cáo quý 2 của Văn phòng Sở");
        var link = text[(text.LastIndexOf("](", StringComparison.Ordinal) + 2)..text.LastIndexOf(')')];

        using var response = await bot.Http.GetAsync(new Uri(link, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("du-thao-bao-cao.docx");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var content = await response.Content.ReadAsByteArrayAsync();
        using var file = WordprocessingDocument.Open(new MemoryStream(content), false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).ShouldBeEmpty();
        file.PackageProperties.ContentStatus.ShouldBe("Dự thảo");
        var read = (await PlanFileReader.CreateDefault().ReadAsync("a.docx", content, CancellationToken.None)).ShouldBeOfType<SourceReading.Done>();
        read.Text.Lines.ShouldContain(line => line.Text.Contains("quý II năm 2026 của Văn phòng Sở", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letter_AskedForInChat_IsADraftWhoseBlanksAreListedAndWhoseFileSaysTheSame()
    {
        var text = await bot.Person().TextAsync("soạn công văn trả lời Sở Tài chính về tiến độ việc 3.4 kế hoạch 979");

        text.ShouldStartWith("**Dự thảo, chưa phải văn bản chính thức");
        text.ShouldContain("Kính gửi: Sở Tài chính");
        text.ShouldContain("(979/KH-SGDĐT, mục 3.4)");
        text.ShouldContain("Còn để trống: số văn bản");
        text.ShouldContain("số, ngày văn bản được trả lời");
        var link = text[(text.LastIndexOf("](", StringComparison.Ordinal) + 2)..text.LastIndexOf(')')];
        link.ShouldStartWith("/drafts/letter?purpose=reply");
        var content = await bot.Http.GetByteArrayAsync(new Uri(link, UriKind.Relative));
        using var file = WordprocessingDocument.Open(new MemoryStream(content), false);
        var words = file.MainDocumentPart!.Document.Body!.InnerText;
        words.ShouldContain("Kính gửi: Sở Tài chính");
        words.ShouldContain("979/KH-SGDĐT, mục 3.4");
    }

    [Fact]
    public async Task Letter_AboutAKeyOfSeveralPlans_AsksWhichAndThenDrafts()
    {
        var lan = bot.Person();
        (await lan.TextAsync("soạn công văn gửi Sở Nội vụ về tiến độ việc II.4")).ShouldContain("KH-SGDĐT");

        (await lan.TextAsync("1")).ShouldContain("Kính gửi: Sở Nội vụ");
    }

    [Fact]
    public async Task Draft_InEnglish_SaysInEnglishThatItIsOne() =>
        (await bot.Person().TextAsync("draft an official letter to Sở Nội vụ about task 3.4 of plan 979")).ShouldStartWith("**A draft, no official document");

    [Theory]
    [InlineData("/drafts/letter")]
    [InlineData("/drafts/letter?purpose=reply&unit=nowhere")]
    [InlineData("/drafts/report")]
    [InlineData("/drafts/report?from=2026-07-01")]
    [InlineData("/drafts/report?from=2026-09-30&to=2026-07-01")]
    [InlineData("/drafts/report?from=9999-01-01&to=9999-12-31")]
    [InlineData("/drafts/report?period=qu%C3%BD&unit=Ph%C3%B2ng%20kh%C3%B4ng%20c%C3%B3")]
    public async Task File_OfNoReport_IsNotFound(string address)
    {
        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Tab_Reports_OffersTheDraftOfWhatItShows()
    {
        var html = await bot.Http.GetStringAsync(new Uri("/tab/reports?period=2026-04", UriKind.Relative));

        html.ShouldContain("<a href=\"/drafts/report?from=2026-04-01&amp;to=2026-04-30\" download>");
    }
}
