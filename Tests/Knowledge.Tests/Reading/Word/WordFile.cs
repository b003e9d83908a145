using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Assistant.Knowledge.Tests.Reading.Word;

/// <summary>A Word document put together for a test out of the XML of its parts.</summary>
public sealed record WordFile(string Body)
{
    /// <summary>The inside of the numbering part.</summary>
    public string? Numbering { get; init; }

    /// <summary>The inside of the styles part.</summary>
    public string? Styles { get; init; }

    /// <summary>The inside of the footnotes part.</summary>
    public string? Footnotes { get; init; }

    /// <summary>The inside of a header that every page has.</summary>
    public string? Header { get; init; }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var section = "";
            if (Header is not null)
            {
                var header = main.AddNewPart<HeaderPart>();
                Feed(header, "hdr", Header);
                section = $"""<w:sectPr><w:headerReference w:type="default" r:id="{main.GetIdOfPart(header)}"/></w:sectPr>""";
            }

            Feed(main, "document", $"<w:body>{Body}{section}</w:body>");
            if (Numbering is not null)
                Feed(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", Numbering);
            if (Styles is not null)
                Feed(main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            if (Footnotes is not null)
                Feed(main.AddNewPart<FootnotesPart>(), "footnotes", Footnotes);
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string root, string inside) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(
        $"""
        <w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
            xmlns:v="urn:schemas-microsoft-com:vml">{inside}</w:{root}>
        """)));
}
