using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>Looks through what stands around content without being content: controls, tracked insertions, alternatives.</summary>
internal static class WordContent
{
    /// <summary>The children as they are read once every tracked change is accepted; tables of contents are left out.</summary>
    public static IEnumerable<XElement> Children(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            if (Inside(child) is not { } inside)
            {
                yield return child;
                continue;
            }

            foreach (var inner in inside.SelectMany(Children))
                yield return inner;
        }
    }

    /// <summary>What an element that is only a wrapper holds, nothing for removed text; null for content.</summary>
    private static IEnumerable<XElement>? Inside(XElement element)
    {
        if (element.Name.Namespace == WordNames.Compatibility)
        {
            // The same content for newer and for older programs: one of them is read.
            return element.Name.LocalName == "AlternateContent"
                ? element.Elements(WordNames.Compatibility + "Choice").Concat(element.Elements(WordNames.Compatibility + "Fallback")).Take(1)
                : [];
        }

        if (element.Name.Namespace != WordNames.Word)
            return null;
        return element.Name.LocalName switch
        {
            "sdt" => IsTableOfContents(element) ? [] : element.Elements(WordNames.Word + "sdtContent"),
            "ins" or "moveTo" or "customXml" or "smartTag" or "hyperlink" or "fldSimple" or "dir" or "bdo" => [element],
            "del" or "moveFrom" => [],
            _ => null,
        };
    }

    private static bool IsTableOfContents(XElement control) =>
        control.Child("sdtPr").Child("docPartObj").Child("docPartGallery").Value() == "Table of Contents";
}
