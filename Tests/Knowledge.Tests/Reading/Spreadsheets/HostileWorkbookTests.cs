using System.Diagnostics;
using System.Text;
using Assistant.Knowledge.Reading;
using static Assistant.Knowledge.Tests.Reading.Spreadsheets.SheetReading;

namespace Assistant.Knowledge.Tests.Reading.Spreadsheets;

/// <summary>Workbooks that are damaged, locked, mislabelled or built to exhaust whoever opens them.</summary>
public sealed class HostileWorkbookTests
{
    private const string Corner = """<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>""";

    [Fact]
    public async Task Read_OtherContentUnderAWorkbookName_IsMismatched() => await ShouldFailAsync("STT,Nội dung"u8.ToArray(), ReadFailure.Mismatched);

    [Fact]
    public async Task Read_LockedWorkbook_IsEncrypted() =>
        await ShouldFailAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")], ReadFailure.Encrypted);

    [Fact]
    public async Task Read_WithoutWords_IsEmpty() => await ShouldFailAsync(new SheetFile([""]).ToBytes(), ReadFailure.Empty);

    [Fact]
    public async Task Read_SheetThatDeclaresEveryCell_IsReadAsFarAsItReaches()
    {
        var file = new SheetFile(["KẾ HOẠCH"]) { Before = """<dimension ref="A1:XFD1048576"/>""", Merges = ["A1:XFD1048576"] };
        (await LinesAsync(file)).ShouldBe(["KẾ HOẠCH"]);
    }

    [Fact]
    public async Task Read_CellInTheLastCorner_IsTooMuchInside() =>
        await ShouldFailAsync(new SheetFile { Xml = $"<sheetData>{Corner}</sheetData>" }.ToBytes(), ReadFailure.TooMuchInside);

    [Fact]
    public async Task Read_HundredsOfThousandsOfEmptyRows_IsReadInTimeThatGrowsWithTheirNumber()
    {
        var rows = new StringBuilder("""<row r="1"><c r="A1" t="inlineStr"><is><t>KẾ HOẠCH</t></is></c></row>""");
        for (var i = 2; i < 250_000; i++)
            rows.Append("<row r=\"").Append(i).Append("\" ht=\"").Append(10 + (i * 7919L % 9973)).Append("\"/>");
        var clock = Stopwatch.StartNew();
        (await LinesAsync(new SheetFile { Xml = $"<sheetData>{rows}</sheetData>" })).ShouldBe(["KẾ HOẠCH"]);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task Read_HundredsOfThousandsOfMergedCells_IsTooMuchInside()
    {
        var merges = Enumerable.Range(0, 200_001).Select(i => $"A{(i * 7919L % 99_991) + 1}:XFD1048576");
        await ShouldFailAsync(new SheetFile(["KẾ HOẠCH"]) { Merges = [.. merges] }.ToBytes(), ReadFailure.TooMuchInside);
    }

    [Theory]
    [InlineData("<sheetData><row><c t='s'><v>999999</v></c></row></sheetData>")]
    [InlineData("<sheetData><row r='0'><c r='A0'><v>1</v></c></row></sheetData>")]
    [InlineData("<sheetData><row r='-5'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData>")]
    [InlineData("<sheetData><row r='1'><c r='A1' s='-3'><v>abc</v></c></row></sheetData><mergeCells><mergeCell ref='B2:A1'/><mergeCell ref='?'/></mergeCells>")]
    [InlineData("<sheetData><row r='1'><c r='B1' t='d'><v>x</v></c><c r='A1' t='e'><v>#N/A</v></c></row></sheetData>")]
    [InlineData("<sheetData><row r='1'><c r='A1'><v>1e999</v></c><c r='B1' s='1'><v>-99999999</v></c></row></sheetData>")]
    public async Task Read_SheetWithNonsense_NeverThrows(string xml) =>
        (await ReadAsync(new SheetFile { Xml = xml, Formats = ["dd/mm/yyyy"] }.ToBytes())).ShouldNotBeNull();

    [Fact]
    public async Task Read_CutOrFlippedBytes_NeverThrows()
    {
        var whole = new SheetFile(["STT", "Nội dung", "Chủ trì"], [1, "Rà soát", new SheetFile.Styled(46096, 0)]) { Formats = ["mmm-yy"], Merges = ["A1:B1"] }.ToBytes();
        var random = new Random(3);
        var reasons = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 400; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (i % 4 == 0)
                damaged = damaged[..random.Next(4, damaged.Length)];
            var reading = await ReadAsync(damaged);
            reasons.Add(reading is SourceReading.Failed failed ? failed.Reason.ToString() : "read");
        }

        reasons.ShouldContain(nameof(ReadFailure.Damaged));
    }

    private static async Task ShouldFailAsync(byte[] content, ReadFailure reason) =>
        (await ReadAsync(content)).ShouldBe(new SourceReading.Failed("plan.xlsx", reason));
}
