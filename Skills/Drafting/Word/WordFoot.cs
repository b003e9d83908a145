using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>Writes who gets the document beside the room for the signature.</summary>
internal static class WordFoot
{
    private const int Half = WordForm.TextWidth / 2;
    private const int RoomToSign = 1_200;

    /// <summary>The table of both.</summary>
    public static Table Of(OfficialDocument document) => WordTable.Beside((Half, Recipients(document)), (WordForm.TextWidth - Half, Signature()));

    private static IEnumerable<OpenXmlElement> Recipients(OfficialDocument document)
    {
        var look = new WordLook(WordForm.RecipientSize);
        return
        [
            WordParagraph.Of(DraftTexts.Of("Recipients"), new WordLook(WordForm.HeadSize) { Bold = true, Italic = true }),
            .. document.Recipients.Select((each, at) => WordParagraph.Of(DraftTexts.Say(at == document.Recipients.Count - 1 ? "ListItem.Last" : "ListItem", each), look)),
        ];
    }

    private static IEnumerable<OpenXmlElement> Signature()
    {
        var look = WordLook.Centred(WordForm.BodySize) with { Bold = true };
        return [WordParagraph.Of(DraftTexts.Of("Signer.Post"), look), WordParagraph.Of(DraftTexts.Of("Signer.Name"), look with { Before = RoomToSign })];
    }
}
