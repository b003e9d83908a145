using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Testing.Documents;

/// <summary>
/// Makes .docx files as offices write them: letterhead and signature in tables without rules, numbers that the program
/// counts and the text does not hold, merged cells, words cut into runs, footnotes.
/// </summary>
public static class WordDocumentMaker
{
    /// <summary>Makes the file.</summary>
    /// <param name="document">Its content.</param>
    /// <param name="numbersInStyles">Whether sections and their items get their numbers from heading styles, rather than each paragraph its own.</param>
    public static byte[] Make(OfficeDocument document, bool numbersInStyles)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.Numbering();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Styles(numbersInStyles);
            var notes = WordFootnotes.AddTo(main);
            var body = new Body();
            body.Append(WordTables.Unruled(document.LeftHead, document.RightHead));
            body.Append(new Paragraph());
            foreach (var block in document.Body)
                body.Append(Element(block, numbersInStyles, notes));
            body.Append(new Paragraph());
            body.Append(WordTables.Unruled(document.Recipients, document.Signature));
            body.Append(new Paragraph());
            body.Append(new SectionProperties(new PageSize { Width = 11906U, Height = 16838U }));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static OpenXmlElement Element(DocumentBlock block, bool numbersInStyles, WordFootnotes notes) => block switch
    {
        DocumentBlock.Title title => WordStyles.Paragraph("Title", title.Words),
        DocumentBlock.Text { Footnote: { } note } text => notes.Called(WordStyles.Paragraph("BodyText", text.Words), note),
        DocumentBlock.Text text => WordStyles.Paragraph("BodyText", text.Words),
        DocumentBlock.Bullet bullet => WordStyles.Numbered("BodyText", WordStyles.Dashes, 0, bullet.Words),
        DocumentBlock.Numbered { Level: < 2 } heading when numbersInStyles => WordStyles.Paragraph($"Heading{heading.Level + 1}", heading.Words),
        DocumentBlock.Numbered item => WordStyles.Numbered("BodyText", WordStyles.Outline, item.Level, item.Words),
        DocumentBlock.Table table => WordTables.Ruled(table),
        _ => throw new ArgumentException("An unknown block.", nameof(block)),
    };
}
