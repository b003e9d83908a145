using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Spreadsheets;

namespace Assistant.Knowledge.Tests.Reading.Spreadsheets;

/// <summary>Reads workbooks of tests the way files are read.</summary>
internal static class SheetReading
{
    private static readonly PlanFileReader Reader = new([new WorkbookFormatReader()]);

    /// <summary>Reads a file.</summary>
    public static Task<SourceReading> ReadAsync(byte[] content, string name = "plan.xlsx") => Reader.ReadAsync(name, content, CancellationToken.None);

    /// <summary>The text of a workbook.</summary>
    public static async Task<SourceText> TextAsync(SheetFile file) => (await ReadAsync(file.ToBytes())).ShouldBeOfType<SourceReading.Done>().Text;

    /// <summary>The lines of a workbook that say something.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(SheetFile file) =>
        [.. (await TextAsync(file)).Lines.Select(line => line.Text).Where(line => line.Length > 0)];
}
