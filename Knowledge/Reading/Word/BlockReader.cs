using System.Xml.Linq;
using Assistant.Knowledge.Reading.Word.Numbering;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>Reads the paragraphs and tables of a document in order, as they are once every tracked change is accepted.</summary>
internal sealed class BlockReader(ParagraphReader paragraphs, ParagraphNumbering numbering, WordNotes notes, WordStyles styles)
{
    private readonly WordTableReader _tables = new(styles);

    /// <summary>What stands in a body, a cell or a text box.</summary>
    public IEnumerable<WordBlock> Read(XElement container)
    {
        // A paragraph whose end was deleted goes on in the next one, which gives both its format.
        var before = new ParagraphText("", [], []);
        foreach (var element in WordContent.Children(container))
        {
            if (element.Is("tbl"))
            {
                yield return _tables.Read(element, Read);
            }
            else if (element.Is("p") && !styles.IsContents(element))
            {
                var words = before.Then(paragraphs.Read(element));
                before = IsMarkRemoved(element) ? words : new ParagraphText("", [], []);
                if (IsMarkRemoved(element))
                    continue;
                yield return Paragraph(element, words);
                foreach (var block in words.Boxes.SelectMany(Read))
                    yield return block;
            }
        }

        if (before.Text.Length > 0)
            yield return new WordBlock.Paragraph(Lines(before.Text), IsCentred: false, []);
    }

    private WordBlock.Paragraph Paragraph(XElement element, ParagraphText words)
    {
        var number = numbering.Next(element);
        var text = number is null ? words.Text : $"{number} {words.Text.TrimStart()}";
        string[] taken = [.. words.Notes.Select(note => notes.Take(note.Kind, note.Id)).OfType<string>()];
        return new WordBlock.Paragraph(Lines(text), styles.IsCentred(element), taken) { IsNumberAlone = number is not null && text.Trim() == number };
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.TrimEnd())];

    private static bool IsMarkRemoved(XElement paragraph)
    {
        var mark = paragraph.Child("pPr").Child("rPr");
        return mark.Child("del") is not null || mark.Child("moveFrom") is not null;
    }
}
