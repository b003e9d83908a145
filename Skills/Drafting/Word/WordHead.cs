using DocumentFormat.OpenXml;

namespace Assistant.Skills.Drafting.Word;

/// <summary>Writes what stands above the text: organ and number beside quốc hiệu and date, the title, whom it is addressed to.</summary>
internal static class WordHead
{
    private const int Left = 3_300;
    private const int Right = WordForm.TextWidth - Left;

    private static readonly WordLook Organ = WordLook.Centred(WordForm.HeadSize);
    private static readonly WordLook Small = WordLook.Centred(WordForm.SmallSize);
    private static readonly WordLook Title = WordLook.Centred(WordForm.BodySize) with { Bold = true };

    /// <summary>The components, in the order of the decree.</summary>
    public static IEnumerable<OpenXmlElement> Of(OfficialDocument document) =>
    [
        WordTable.Beside((Left, LeftHalf(document)), (Right, RightHalf(document))),
        .. document.Heading is DocumentHeading.Named named ? Named(named) : [],
        .. Addressees(document),
    ];

    private static IEnumerable<OpenXmlElement> LeftHalf(OfficialDocument document) =>
    [
        WordParagraph.Of(Capitals(document.Organ.Superior ?? DraftTexts.Blank), Organ),
        WordParagraph.Of(Capitals(document.Organ.Name), Organ with { Bold = true }),
        WordParagraph.Rule(Left, 3),
        WordParagraph.Of(DraftTexts.Say("Number", document.Symbol), Small),
        .. document.Heading is DocumentHeading.Letter letter ? new[] { WordParagraph.Of(DraftTexts.Say("About", letter.Subject), Organ) } : [],
    ];

    private static IEnumerable<OpenXmlElement> RightHalf(OfficialDocument document) =>
    [
        WordParagraph.Of(DraftTexts.Of("Nation"), Organ with { Bold = true }),
        WordParagraph.Of(DraftTexts.Of("Motto"), Small with { Bold = true }),
        WordParagraph.Rule(Right, 2),
        WordParagraph.Of(DraftTexts.Say("PlaceAndDay", document.Place ?? DraftTexts.Blank, document.Year), Small with { Italic = true }),
    ];

    private static IEnumerable<OpenXmlElement> Named(DocumentHeading.Named heading) =>
    [
        WordParagraph.Of(Capitals(heading.Type), Title with { Before = 2 * WordForm.Between }),
        WordParagraph.Of(heading.Subject, Title),
        WordParagraph.Rule(WordForm.TextWidth, 5),
    ];

    /// <summary>One stands on the line of "Kính gửi"; several each on a line of its own below it.</summary>
    private static IEnumerable<OpenXmlElement> Addressees(OfficialDocument document)
    {
        var look = WordLook.Centred(WordForm.BodySize) with { Before = WordForm.Between, After = WordForm.Between };
        return document.Addressees switch
        {
            [] => [],
            [var only] => [WordParagraph.Of(DraftTexts.Say("To", only), look)],
            var several =>
            [
                WordParagraph.Of(DraftTexts.Say("To", ""), look),
                .. several.Select((each, at) => WordParagraph.Of(DraftTexts.Say(at == several.Count - 1 ? "ListItem.Last" : "ListItem", each), look)),
            ],
        };
    }

    private static string Capitals(string words) => words.ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi"));
}
