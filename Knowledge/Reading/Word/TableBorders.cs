using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>Tells whether lines are drawn around cells.</summary>
internal static class TableBorders
{
    /// <summary>Whether borders are drawn; null where nothing is said of them.</summary>
    public static bool? Of(XElement? borders) =>
        borders is null ? null : borders.Elements().Count(border => border.Value() is not (null or "nil" or "none")) >= 2;
}
