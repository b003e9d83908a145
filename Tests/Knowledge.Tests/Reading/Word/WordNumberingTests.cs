using static Assistant.Knowledge.Tests.Reading.Word.WordReading;
using static Assistant.Knowledge.Tests.Reading.Word.WordXml;

namespace Assistant.Knowledge.Tests.Reading.Word;

public sealed class WordNumberingTests
{
    private static readonly string Outline = List(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "lowerLetter", "%3)"), Level(3, "bullet", "\uF0B7"));

    [Fact]
    public async Task Read_NumberedOutline_ShowsItsNumbers() =>
        (await NumberedAsync(Outline, (1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 3), (1, 1), (1, 0), (1, 1), (1, 2)))
        .ShouldBe("I.|1.|2.|a)|b)|-|3.|II.|1.|a)");

    [Theory]
    [InlineData("decimal", "%1.", "1.|2.|3.")]
    [InlineData("decimal", "Điều %1.", "Điều 1.|Điều 2.|Điều 3.")]
    [InlineData("decimalZero", "%1", "01|02|03")]
    [InlineData("upperLetter", "%1.", "A.|B.|C.")]
    [InlineData("lowerRoman", "(%1)", "(i)|(ii)|(iii)")]
    [InlineData("bullet", "-", "-|-|-")]
    [InlineData("bullet", "+", "+|+|+")]
    [InlineData("none", "", "||")]
    [InlineData("chineseCounting", "%1.", "1.|2.|3.")]
    public async Task Read_NumbersOfAFormat_ShowsThemSo(string format, string text, string shown) =>
        (await NumberedAsync(List(1, Level(0, format, text)), (1, 0), (1, 0), (1, 0))).ShouldBe(shown);

    [Fact]
    public async Task Read_LevelThatShowsThoseAbove_ShowsThem() =>
        (await NumberedAsync(List(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2", "<w:isLgl/>")), (1, 0), (1, 0), (1, 1), (1, 1))).ShouldBe("I.|II.|2.1|2.2");

    [Fact]
    public async Task Read_LevelUsedBeforeTheOneAboveIt_CountsThatAsBegun() =>
        (await NumberedAsync(List(1, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2.")), (1, 1), (1, 1), (1, 0), (1, 1))).ShouldBe("1.1.|1.2.|2.|2.1.");

    [Fact]
    public async Task Read_LevelThatNeverRestarts_CountsOn() =>
        (await NumberedAsync(List(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2.", """<w:lvlRestart w:val="0"/>""")), (1, 0), (1, 1), (1, 1), (1, 0), (1, 1))).ShouldBe("I.|1.|2.|II.|3.");

    [Fact]
    public async Task Read_LevelThatBeginsElsewhere_BeginsThere() =>
        (await NumberedAsync(List(1, Level(0, "decimal", "%1.", start: 5)), (1, 0), (1, 0))).ShouldBe("5.|6.");

    [Fact]
    public async Task Read_SecondListOfTheSameKind_CountsOnUnlessItIsToldToBeginAnew()
    {
        var numbering = Abstract(1, Level(0, "decimal", "%1.")) + Use(1, 1) + Use(2, 1) + Use(3, 1, """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>""");
        (await NumberedAsync(numbering, (1, 0), (1, 0), (2, 0), (3, 0), (3, 0))).ShouldBe("1.|2.|3.|1.|2.");
    }

    [Fact]
    public async Task Read_ListWithALevelOfItsOwn_ShowsThat()
    {
        var numbering = Abstract(1, Level(0, "decimal", "%1.")) + Use(1, 1, $"""<w:lvlOverride w:ilvl="0">{Level(0, "lowerLetter", "%1)")}</w:lvlOverride>""");
        (await NumberedAsync(numbering, (1, 0), (1, 0))).ShouldBe("a)|b)");
    }

    [Fact]
    public async Task Read_ListThatPointsAtAListStyle_IsNumberedAsThatStyleSays()
    {
        const string pointing = """<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Muc"/></w:abstractNum>""";
        var defining = $"""<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Muc"/>{Level(0, "upperRoman", "%1.")}</w:abstractNum>""";
        (await NumberedAsync(pointing + defining + Use(1, 1), (1, 0), (1, 0))).ShouldBe("I.|II.");
    }

    [Fact]
    public async Task Read_NumberingOfAStyle_IsInheritedAndCanBeSwitchedOff()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Con"><w:name w:val="heading 2"/><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Khong"><w:name w:val="x"/><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            """;
        string[] paragraphs = [Styled("Muc"), Styled("Con"), Styled("Con"), Styled("Khong"), Styled("Muc"), Styled("Muc", """<w:numPr><w:numId w:val="0"/></w:numPr>""")];
        var lines = await LinesAsync(new WordFile(string.Concat(paragraphs)) { Numbering = Outline, Styles = styles });
        lines.ShouldBe(["I. Việc", "1. Việc", "2. Việc", "Việc", "II. Việc", "Việc"]);
    }

    [Fact]
    public async Task Read_LevelThatNamesItsStyle_IsTheLevelOfThatStyle()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="Hai"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        var numbering = List(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2.", """<w:pStyle w:val="Hai"/>"""));
        (await LinesAsync(new WordFile(Styled("Hai") + Styled("Hai")) { Numbering = numbering, Styles = styles })).ShouldBe(["1. Việc", "2. Việc"]);
    }

    [Fact]
    public async Task Read_StylesThatAreBasedOnEachOther_DoNotTurnInCircles()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
            """;
        (await LinesAsync(new WordFile(Styled("A")) { Styles = styles })).ShouldBe(["Việc"]);
    }

    [Fact]
    public async Task Read_NumberedCells_HoldTheirNumbers()
    {
        var row = Row(Cell(Numbered(1, 0, "")), Cell(P("Rà soát")), Cell(P("Văn phòng")));
        var lines = await LinesAsync(new WordFile(Table(TextRow("STT", "Nội dung", "Chủ trì"), row, row)) { Numbering = List(1, Level(0, "decimal", "%1")) });
        lines.ShouldBe(["| STT | Nội dung | Chủ trì |", "| 1 | Rà soát | Văn phòng |", "| 2 | Rà soát | Văn phòng |"]);
    }

    private static string Styled(string style, string properties = "") => P("Việc", $"""<w:pStyle w:val="{style}"/>{properties}""");

    private static async Task<string> NumberedAsync(string numbering, params (int List, int Level)[] paragraphs)
    {
        var body = string.Concat(paragraphs.Select(place => Numbered(place.List, place.Level, "việc")));
        var lines = await LinesAsync(new WordFile(body) { Numbering = numbering });
        lines.ShouldAllBe(line => line.EndsWith("việc", StringComparison.Ordinal));
        return string.Join('|', lines.Select(line => line[..^"việc".Length].Trim()));
    }
}
