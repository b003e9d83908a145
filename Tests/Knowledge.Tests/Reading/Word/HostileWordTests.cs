using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Assistant.Knowledge.Reading;
using static Assistant.Knowledge.Tests.Reading.Word.WordReading;
using static Assistant.Knowledge.Tests.Reading.Word.WordXml;

namespace Assistant.Knowledge.Tests.Reading.Word;

/// <summary>Files that are damaged, locked, mislabelled or built to exhaust whoever opens them.</summary>
public sealed class HostileWordTests
{
    private const string Names = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private const string Relationships =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>";

    [Theory]
    [InlineData("không phải Word")]
    [InlineData("%PDF-1.7")]
    [InlineData("{\\rtf1 }")]
    public async Task Read_OtherContentUnderAWordName_IsMismatched(string content) =>
        await ShouldFailAsync(Encoding.UTF8.GetBytes(content), ReadFailure.Mismatched);

    [Fact]
    public async Task Read_ArchiveOfOtherThings_IsMismatchedUnderAWordNameAndUnknownUnderAnother()
    {
        var archive = Zip(("xl/workbook.xml", "<workbook/>"), ("_rels/.rels", Relationships.Replace("word/document", "xl/workbook", StringComparison.Ordinal)));
        await ShouldFailAsync(archive, ReadFailure.Mismatched);
        (await ReadAsync(archive, "plan.bin")).ShouldBe(new SourceReading.Failed("plan.bin", ReadFailure.UnknownFormat));
    }

    [Theory]
    [InlineData("EncryptedPackage", ReadFailure.Encrypted)]
    [InlineData("WordDocument", ReadFailure.UnknownFormat)]
    public async Task Read_CompoundFile_IsRefusedForWhatItIs(string stream, ReadFailure reason) =>
        await ShouldFailAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)], reason);

    [Fact]
    public async Task Read_LockedPackageUnderAnyName_IsEncrypted()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        (await ReadAsync(content, "tai-lieu")).ShouldBe(new SourceReading.Failed("tai-lieu", ReadFailure.Encrypted));
    }

    [Fact]
    public async Task Read_WordContentUnderAnotherName_IsRead() =>
        (await ReadAsync(new WordFile(P("KẾ HOẠCH")).ToBytes(), "tai-lieu")).ShouldBeOfType<SourceReading.Done>();

    [Fact]
    public async Task Read_WithoutWords_IsEmpty() => await ShouldFailAsync(new WordFile("<w:p/>").ToBytes(), ReadFailure.Empty);

    [Theory]
    [InlineData("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p>")]
    [InlineData("")]
    [InlineData("<w:document/>")]
    [InlineData("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><d>&b;</d>")]
    public async Task Read_BrokenOrForbiddenXml_IsDamaged(string xml) => await ShouldFailAsync(Document(xml), ReadFailure.Damaged);

    [Fact]
    public async Task Read_DocumentInUtf16_IsRead()
    {
        var xml = $"<?xml version='1.0' encoding='utf-16'?><w:document {Names}><w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>";
        var archive = Zip(("_rels/.rels", Encoding.UTF8.GetBytes(Relationships)), ("word/document.xml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(xml)]));
        (await ReadAsync(archive)).ShouldBeOfType<SourceReading.Done>().Text.Lines[0].Text.ShouldBe("Kế hoạch");
    }

    [Fact]
    public async Task Read_StrictDocument_IsRead()
    {
        const string xml = "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>";
        var archive = Zip(("_rels/.rels", Relationships.Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", "http://purl.oclc.org/ooxml/officeDocument/relationships/", StringComparison.Ordinal)), ("word/document.xml", xml));
        (await ReadAsync(archive)).ShouldBeOfType<SourceReading.Done>().Text.Lines[0].Text.ShouldBe("Kế hoạch");
    }

    [Fact]
    public async Task Read_ThousandsOfNestedElements_IsTooMuchInside()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000));
        await ShouldFailAsync(Document($"<w:document {Names}><w:body>{nested}"), ReadFailure.TooMuchInside);
    }

    [Fact]
    public async Task Read_PartThatUnpacksToFarMoreThanItsSize_IsTooMuchInside()
    {
        var blanks = new string(' ', 60 * 1024 * 1024);
        await ShouldFailAsync(Document($"<w:document {Names}><w:body><w:p/>{blanks}</w:body></w:document>"), ReadFailure.TooMuchInside);
    }

    [Fact]
    public async Task Read_MillionsOfElements_IsTooMuchInside()
    {
        var random = new Random(7);
        var paragraphs = new StringBuilder();
        // Numbers keep the archive large enough for its ratio to pass.
        for (var i = 0; i < 1_100_000; i++)
            paragraphs.Append("<w:p><w:r><w:t>").Append(random.Next()).Append("</w:t></w:r></w:p>");
        await ShouldFailAsync(Document($"<w:document {Names}><w:body>{paragraphs}</w:body></w:document>"), ReadFailure.TooMuchInside);
    }

    [Fact]
    public async Task Read_TablesInTablesInTables_IsTooMuchInside()
    {
        var nested = P("x");
        for (var i = 0; i < 20; i++)
            nested = Table(Row(Cell(nested + P("y"))));
        await ShouldFailAsync(new WordFile(nested).ToBytes(), ReadFailure.TooMuchInside);
    }

    [Fact]
    public async Task Read_TensOfThousandsOfNumberingsThatPointAtAStyle_IsReadInTimeThatGrowsWithTheirNumber()
    {
        var numbering = new StringBuilder();
        for (var i = 1; i <= 60_000; i++)
            numbering.Append(CultureInfo.InvariantCulture, $"""<w:abstractNum w:abstractNumId="{i}"><w:numStyleLink w:val="s{i}"/></w:abstractNum>""");
        for (var i = 1; i <= 60_000; i++)
            numbering.Append(Use(i, i));
        var clock = Stopwatch.StartNew();
        (await LinesAsync(new WordFile(Numbered(7, 0, "việc")) { Numbering = numbering.ToString() })).ShouldBe(["việc"]);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Read_LongCellMergedOverManyRows_IsTooMuchInside()
    {
        var lower = string.Concat(Enumerable.Repeat(Row(Cell("<w:p/>", "<w:vMerge/>"), Cell(P("x"))), 2000));
        var table = Table(Row(Cell(P(string.Concat(Enumerable.Range(0, 10_000))), """<w:vMerge w:val="restart"/>"""), Cell(P("x"))), lower);
        await ShouldFailAsync(new WordFile(table).ToBytes(), ReadFailure.TooMuchInside);
    }

    [Fact]
    public async Task Read_TensOfThousandsOfEntries_IsTooMuchInside() =>
        await ShouldFailAsync(Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"word/{i}.xml", ""))]), ReadFailure.TooMuchInside);

    [Fact]
    public async Task Read_CutOrFlippedBytes_NeverThrows()
    {
        var whole = new WordFile(Table(TextRow("a", "b", "c")) + Numbered(1, 0, "việc")) { Numbering = List(1, Level(0, "decimal", "%1.")), Header = P("x") }.ToBytes();
        var random = new Random(11);
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

    [Fact]
    public async Task Read_AnyXmlInsideABody_NeverThrows()
    {
        string[] names = ["p", "r", "t", "tbl", "tr", "tc", "tcPr", "gridSpan", "vMerge", "pPr", "numPr", "numId", "ilvl", "sdt", "sdtContent", "ins", "del", "fldChar", "drawing", "txbxContent", "br", "sym"];
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var reading = await ReadAsync(new WordFile(Element(3) + Element(4)) { Numbering = List(1, Level(0, "decimal", "%1.")) });
            reading.ShouldNotBeNull();
        }

        string Element(int depth)
        {
            var name = names[random.Next(names.Length)];
            var inside = depth == 0 ? "x" : string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Element(depth - 1)));
            return $"<w:{name} w:val='{random.Next(-2, 12)}' w:char='{random.Next(70_000):X}' w:fldCharType='{(random.Next(2) == 0 ? "begin" : "end")}'>{inside}</w:{name}>";
        }
    }

    private static async Task ShouldFailAsync(byte[] content, ReadFailure reason) =>
        (await ReadAsync(content)).ShouldBe(new SourceReading.Failed("plan.docx", reason));

    private static byte[] Document(string xml) => Zip(("_rels/.rels", Relationships), ("word/document.xml", xml));

    private static byte[] Zip(params (string Name, string Content)[] entries) => Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content)))]);

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
