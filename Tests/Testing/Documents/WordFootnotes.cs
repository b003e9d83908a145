using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Testing.Documents;

/// <summary>The footnotes of a made Word document: their text lies in a part of its own, the body only calls them.</summary>
internal sealed class WordFootnotes
{
    private readonly Footnotes _notes;
    private int _last;

    private WordFootnotes(Footnotes notes) => _notes = notes;

    public static WordFootnotes AddTo(MainDocumentPart main)
    {
        var part = main.AddNewPart<FootnotesPart>();
        part.Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        return new WordFootnotes(part.Footnotes);
    }

    /// <summary>The paragraph with a call to a new footnote at its end.</summary>
    public Paragraph Called(Paragraph paragraph, string note)
    {
        var id = ++_last;
        var words = WordStyles.Paragraph("Normal", note);
        words.InsertAfter(new Run(new FootnoteReferenceMark()), words.ParagraphProperties);
        _notes.Append(new Footnote(words) { Id = id });
        paragraph.Append(new Run(new FootnoteReference { Id = id }));
        return paragraph;
    }
}
