using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>What one style says for itself; null where it leaves the matter to the style it is based on.</summary>
/// <param name="Id">What paragraphs call it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="BasedOn">The id of the style it is based on.</param>
/// <param name="NumberingId">The numbering of its paragraphs; 0 for none.</param>
/// <param name="Level">The level of that numbering, from 0.</param>
/// <param name="Alignment">How its paragraphs are aligned.</param>
/// <param name="HasCapitals">Whether its text is shown in capitals.</param>
/// <param name="IsHidden">Whether its text is hidden.</param>
/// <param name="HasBorders">Whether its tables have lines between cells.</param>
/// <param name="Font">The font of its text.</param>
internal sealed record WordStyle(
    string Id, string Name, string? BasedOn, int? NumberingId, int? Level, string? Alignment, bool? HasCapitals, bool? IsHidden, bool? HasBorders, string? Font)
{
    /// <summary>Reads a style.</summary>
    public static WordStyle Of(XElement style)
    {
        var paragraph = style.Child("pPr");
        var run = style.Child("rPr");
        return new WordStyle(
            style.Value("styleId") ?? "",
            style.Child("name").Value() ?? "",
            style.Child("basedOn").Value(),
            paragraph.Child("numPr").Child("numId").Number(),
            paragraph.Child("numPr").Child("ilvl").Number(),
            paragraph.Child("jc").Value(),
            run.Switch("caps"),
            run.Switch("vanish"),
            TableBorders.Of(style.Child("tblPr").Child("tblBorders")),
            RunFont(run));
    }

    /// <summary>The font that run properties name.</summary>
    public static string? RunFont(XElement? runProperties) =>
        runProperties.Child("rFonts") is { } fonts ? fonts.Value("ascii") ?? fonts.Value("hAnsi") ?? fonts.Value("cs") : null;
}
