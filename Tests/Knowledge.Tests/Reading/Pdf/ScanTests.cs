using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Images;
using Assistant.Knowledge.Reading.Tools;
using Assistant.Knowledge.Tests.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>Pages that are pictures are read off them.</summary>
public sealed class ScanTests
{
    [ToolFact]
    public async Task A_scanned_page_reads_nearly_as_it_was_written()
    {
        var text = await PdfFiles.TextOfAsync(await Scanner.ScanAsync(PdfFiles.Plan(), pages: 1));

        text.Pages.ShouldHaveSingleItem().IsRecognised.ShouldBeTrue();
        var lines = text.Lines.Select(line => line.Text).ToList();
        lines.ShouldContain("Số: 144/KH-UBND");
        WordAccuracy.Of(string.Join(' ', PdfFiles.Body.Take(5)), string.Join(' ', lines)).ShouldBeGreaterThan(0.95);
    }

    [ToolFact]
    public async Task A_scanned_table_keeps_its_cells()
    {
        var scan = await Scanner.ScanAsync(new PdfMaker().Centred("PHỤ LỤC NHIỆM VỤ").Table(TableSamples.Widths, [.. TableSamples.Rows.Take(6)]).Save(), pages: 1);
        var table = (await PdfFiles.TextOfAsync(scan)).Tables.ShouldHaveSingleItem();

        table.Rows.Count.ShouldBe(6);
        table.Rows.ShouldAllBe(row => row.Cells.Count == 5);
        table.Rows.Select(row => row.Cells[0].Text).Intersect(["TT", "1", "2", "3", "4", "5"]).Count().ShouldBeGreaterThan(4);
        table.Rows.Skip(2).ShouldAllBe(row => row.Cells[4].Continues);
        for (var row = 0; row < 6; row++)
            WordAccuracy.Of(TableSamples.Rows[row][1]!, table.Rows[row].Cells[1].Text).ShouldBeGreaterThan(0.8);
    }

    [ToolFact]
    public async Task Words_that_no_font_owns_up_to_are_read_off_the_page()
    {
        var text = await PdfFiles.TextOfAsync(new PdfMaker(withoutLetters: true).Paragraphs([.. PdfFiles.Body.Take(3)]).Save());

        text.Pages.ShouldHaveSingleItem().IsRecognised.ShouldBeTrue();
        WordAccuracy.Of(string.Join(' ', PdfFiles.Body.Take(3)), string.Join(' ', text.Lines.Select(line => line.Text))).ShouldBeGreaterThan(0.95);
    }

    [ToolFact]
    public async Task An_image_file_is_read_like_a_scan()
    {
        var image = await Scanner.PngAsync(new PdfMaker().Centred("KẾ HOẠCH").Paragraphs([.. PdfFiles.Body.Take(3)]).Save());

        var reading = await new ImageFormatReader(new ToolOptions(), TimeProvider.System).ReadAsync("trang.png", image, CancellationToken.None);

        var text = reading.ShouldBeOfType<SourceReading.Done>().Text;
        text.Pages.ShouldHaveSingleItem().IsRecognised.ShouldBeTrue();
        WordAccuracy.Of(string.Join(' ', PdfFiles.Body.Take(3)), string.Join(' ', text.Lines.Select(line => line.Text))).ShouldBeGreaterThan(0.95);
    }

    [ToolFact]
    public async Task More_scanned_pages_than_are_allowed_are_too_much()
    {
        var scan = await Scanner.ScanAsync(PdfFiles.Plan(), pages: 2);

        (await PdfFiles.ReadAsync(scan, new ToolOptions { MaxScannedPages = 1 })).ShouldBe(new SourceReading.Failed("ke-hoach.pdf", ReadFailure.TooMuchInside));
    }
}
