using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>Writes drafts as Word files in the form of decree 30/2020/NĐ-CP, appendix I. Every page and the file's properties say that it is a draft.</summary>
public static class DraftFile
{
    /// <summary>The media type of such a file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The file.</summary>
    public static byte[] Of(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordForm.Styles();
            var page = WordPage.AddTo(main);
            main.Document = new Document(new Body([.. WordHead.Of(document), .. WordBody.Of(document), WordFoot.Of(document), WordParagraph.Nothing(), page]));
            var properties = package.PackageProperties;
            properties.Title = WordParagraph.Held(DraftTexts.Say("File.Title", document.Heading.Subject));
            properties.Subject = WordParagraph.Held(document.Heading.Subject);
            properties.Creator = DraftTexts.Of("File.Creator");
            properties.Category = DraftTexts.Of("Draft");
            properties.Keywords = DraftTexts.Of("Draft");
            properties.ContentStatus = DraftTexts.Of("Draft");
            properties.Language = WordForm.Language;
        }

        return file.ToArray();
    }
}
