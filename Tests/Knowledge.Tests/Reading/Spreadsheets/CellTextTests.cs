using static Assistant.Knowledge.Tests.Reading.Spreadsheets.SheetReading;

namespace Assistant.Knowledge.Tests.Reading.Spreadsheets;

public sealed class CellTextTests
{
    [Theory]
    [InlineData(46096, "dd/mm/yyyy", "15/03/2026")]
    [InlineData(46096, "m/d/yyyy", "15/03/2026")]
    [InlineData(46096, "[$-409]d-mmm;@", "15/03/2026")]
    [InlineData(46096, "[$-409]mmm-yy;@", "Tháng 3/2026")]
    [InlineData(46096, "yyyy", "Năm 2026")]
    [InlineData(46096.354166666664, "dd/mm/yyyy hh:mm", "15/03/2026 08:30")]
    [InlineData(0.354166666666667, "h:mm", "08:30")]
    [InlineData(5, "General", "5")]
    [InlineData(0.1, "General", "0,1")]
    [InlineData(0.95, "0%", "95%")]
    [InlineData(0.955, "0.0%", "95,5%")]
    [InlineData(1250000, "#,##0", "1.250.000")]
    [InlineData(1250.5, "#,##0.00", "1.250,5")]
    [InlineData(3, "\"Quý \"0\"/2026\"", "Quý 3/2026")]
    [InlineData(12, "0 \"cuộc\"", "12 cuộc")]
    public async Task Read_ValueInAFormat_IsWrittenAsVietnameseReadersSeeIt(double value, string format, string shown) =>
        (await LinesAsync(new SheetFile([["Việc", new SheetFile.Styled(value, 0)]]) { Formats = [format] })).ShouldBe([$"Việc\t{shown}"]);

    [Fact]
    public async Task Read_NumberOfARow_KeepsItsPoint() =>
        (await LinesAsync(new SheetFile([[1.2, "Rà soát", 1.5]]))).ShouldBe(["1.2\tRà soát\t1,5"]);
}
