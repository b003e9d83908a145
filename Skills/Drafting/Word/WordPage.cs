using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>Paper, margins, and what stands at the top of every page: that it is a draft, and from the second page on its number.</summary>
internal static class WordPage
{
    private static readonly WordLook Mark = new(WordForm.SmallSize) { Bold = true };

    /// <summary>Adds the tops of pages to a document, and gives the properties that name them.</summary>
    public static SectionProperties AddTo(MainDocumentPart main)
    {
        var first = main.AddNewPart<HeaderPart>();
        first.Header = new Header(Top(numbered: false));
        var later = main.AddNewPart<HeaderPart>();
        later.Header = new Header(Top(numbered: true));
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(first) },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(later) },
            new PageSize { Width = WordForm.PageWidth, Height = WordForm.PageHeight },
            new PageMargin
            {
                Top = WordForm.TopMargin,
                Bottom = WordForm.BottomMargin,
                Left = WordForm.LeftMargin,
                Right = WordForm.RightMargin,
                Header = WordForm.HeaderDistance,
                Footer = WordForm.HeaderDistance,
                Gutter = 0,
            },
            new TitlePage());
    }

    /// <summary>The number in the middle, the mark on the right.</summary>
    private static Paragraph Top(bool numbered)
    {
        var paragraph = new Paragraph(new ParagraphProperties
        {
            Tabs = new Tabs(
                new TabStop { Val = TabStopValues.Center, Position = WordForm.TextWidth / 2 },
                new TabStop { Val = TabStopValues.Right, Position = WordForm.TextWidth }),
        });
        paragraph.Append(new Run(new TabChar()));
        if (numbered)
            paragraph.Append(new SimpleField(WordParagraph.Run("2", new WordLook(WordForm.SmallSize))) { Instruction = " PAGE " });
        paragraph.Append(new Run(new TabChar()), WordParagraph.Run(DraftTexts.Of("Draft.Mark"), Mark));
        return paragraph;
    }
}
