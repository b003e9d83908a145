using System.Globalization;

namespace Assistant.Knowledge.Tests.Reading.Word;

/// <summary>The XML of paragraphs, numberings and tables, as Word writes it.</summary>
internal static class WordXml
{
    /// <summary>A paragraph.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A paragraph in the middle.</summary>
    public static string Title(string text) => P(text, """<w:jc w:val="center"/>""");

    /// <summary>A paragraph numbered by itself.</summary>
    public static string Numbered(int list, int level, string text) =>
        P(text, string.Create(CultureInfo.InvariantCulture, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"""));

    /// <summary>A level of a numbering.</summary>
    public static string Level(int level, string format, string text, string more = "", int start = 1) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""");

    /// <summary>An abstract numbering and one numbering of the same id that uses it.</summary>
    public static string List(int id, params string[] levels) => Abstract(id, levels) + Use(id, id);

    /// <summary>An abstract numbering.</summary>
    public static string Abstract(int id, params string[] levels) =>
        string.Create(CultureInfo.InvariantCulture, $"""<w:abstractNum w:abstractNumId="{id}">{string.Concat(levels)}</w:abstractNum>""");

    /// <summary>A numbering that uses an abstract one.</summary>
    public static string Use(int id, int counting, string changes = "") =>
        string.Create(CultureInfo.InvariantCulture, $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{counting}"/>{changes}</w:num>""");

    /// <summary>A table with lines between its cells.</summary>
    public static string Table(params string[] rows) =>
        $"""<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>{string.Concat(rows)}</w:tbl>""";

    /// <summary>A table without lines.</summary>
    public static string Layout(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A row of cells with one paragraph each.</summary>
    public static string TextRow(params string[] cells) => Row([.. cells.Select(cell => Cell(P(cell)))]);

    /// <summary>A cell.</summary>
    public static string Cell(string inside, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>";
}
