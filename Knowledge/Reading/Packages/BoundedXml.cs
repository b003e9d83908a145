using System.Xml;
using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Packages;

/// <summary>
/// Loads the XML of an Office package into a tree of limited size and depth, so that walking it needs little memory and
/// stack. Document types are refused and nothing outside is ever fetched. The "strict" names of ISO 29500 become the usual ones.
/// </summary>
internal static class BoundedXml
{
    private const int DeepestElement = 256;
    private const int MostNodes = 3_000_000;
    private const string StrictNames = "http://purl.oclc.org/ooxml/";

    private static readonly Dictionary<string, string> UsualNames = new(StringComparer.Ordinal)
    {
        [StrictNames + "wordprocessingml/main"] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        [StrictNames + "spreadsheetml/main"] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        [StrictNames + "officeDocument/relationships"] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        [StrictNames + "officeDocument/math"] = "http://schemas.openxmlformats.org/officeDocument/2006/math",
    };

    /// <summary>How XML is read everywhere here.</summary>
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Loads a document.</summary>
    /// <exception cref="XmlException">It is no well-formed XML, or has a document type.</exception>
    /// <exception cref="UnreadableFileException">It is too deep or too large.</exception>
    public static XElement Load(Stream stream)
    {
        using var reader = XmlReader.Create(stream, Settings);
        XElement? root = null;
        XElement? open = null;
        var nodes = 0;
        while (reader.Read())
        {
            nodes += 1 + reader.AttributeCount;
            if (nodes > MostNodes || reader.Depth > DeepestElement)
                throw new UnreadableFileException(ReadFailure.TooMuchInside);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = Element(reader);
                    open?.Add(element);
                    root ??= element;
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(reader.Value));
                    break;
            }
        }

        return root ?? throw new XmlException("There is no element.");
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(Name(reader));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                element.Add(new XAttribute(Name(reader), reader.Value));
        }

        return element;
    }

    private static XName Name(XmlReader reader) =>
        XName.Get(reader.LocalName, UsualNames.GetValueOrDefault(reader.NamespaceURI, reader.NamespaceURI));
}
