using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Tests.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>Tables come out cell by cell, whatever page ends and merged cells do to them.</summary>
public sealed class TableTests
{
    [ToolFact]
    public async Task A_ruled_table_over_pages_is_one_table()
    {
        var text = await PdfFiles.TextOfAsync(Document());

        ShouldBeTheSample(text.Tables.ShouldHaveSingleItem());
    }

    [ToolFact]
    public async Task A_cell_merged_downwards_goes_on_below_the_page()
    {
        var table = (await PdfFiles.TextOfAsync(Document())).Tables[0];

        table.Rows.Skip(2).Take(6).Select(row => row.Cells[4].Continues).ShouldAllBe(continues => continues);
        table.Rows.Skip(1).Take(7).Select(row => row.Cells[4].Text).ShouldAllBe(time => time == "Quý II năm 2026");
    }

    [ToolFact]
    public async Task Rows_know_the_page_they_stand_on_and_the_text_around_the_table_stays()
    {
        var text = await PdfFiles.TextOfAsync(Document());

        text.Pages.Count.ShouldBeGreaterThan(1);
        text.PageOf(text.Tables[0].Rows[1].Lines.First)!.Number.ShouldBe(1);
        text.PageOf(text.Tables[0].Rows[^1].Lines.First)!.Number.ShouldBe(text.Pages.Count);
        text.Lines[0].Text.ShouldBe("PHỤ LỤC NHIỆM VỤ");
        text.Lines[^1].Text.ShouldBe(PdfFiles.Body[3]);
    }

    [ToolFact]
    public async Task A_header_that_is_not_repeated_is_not_missed()
    {
        var text = await PdfFiles.TextOfAsync(Document(repeatHeader: false));

        ShouldBeTheSample(text.Tables.ShouldHaveSingleItem());
    }

    [ToolFact]
    public async Task A_table_without_lines_is_read_by_its_columns()
    {
        var rows = TableSamples.Rows.Take(6).Select(row => row.Select(cell => cell ?? "Năm 2026").ToArray()).ToList();
        var text = await PdfFiles.TextOfAsync(new PdfMaker().Centred("PHỤ LỤC NHIỆM VỤ").Table(TableSamples.Widths, rows, ruled: false).Save());

        text.Tables.ShouldHaveSingleItem().Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))).ShouldBe(rows.Select(row => string.Join(" | ", row)));
    }

    private static byte[] Document(bool repeatHeader = true) => new PdfMaker()
        .Centred("PHỤ LỤC NHIỆM VỤ")
        .Table(TableSamples.Widths, TableSamples.Rows, repeatHeader: repeatHeader)
        .Paragraphs(PdfFiles.Body[3])
        .Save();

    private static void ShouldBeTheSample(SourceTable table)
    {
        string?[] above = [];
        var expected = new List<string>();
        foreach (var row in TableSamples.Rows)
        {
            above = [.. row.Select((cell, column) => cell ?? above[column])];
            expected.Add(string.Join(" | ", above));
        }

        table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))).ShouldBe(expected);
    }
}
