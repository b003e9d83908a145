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
        var before = "";
        foreach (var element in WordContent.Children(container))
        {
            if (element.Is("tbl"))
            {
                yield return _tables.Read(element, Read);
            }
            else if (element.Is("p") && !styles.IsContents(element))
            {
                var words = paragraphs.Read(element);
                var isJoined = IsMarkRemoved(element);
                yield return Paragraph(element, words, ref before, isJoined);
                foreach (var block in words.Boxes.SelectMany(Read))
                    yield return block;
            }
        }
    }

    /// <summary>A paragraph whose end was deleted goes on in the next one, which gives both its format.</summary>
    private WordBlock.Paragraph Paragraph(XElement element, ParagraphText words, ref string before, bool isJoined)
    {
        var text = before + words.Text;
        before = isJoined ? text : "";
        string[] taken = [.. words.Notes.Select(note => notes.Take(note.Kind, note.Id)).OfType<string>()];
        if (isJoined)
            return new WordBlock.Paragraph([], IsCentred: false, taken);
        var number = numbering.Next(element);
        if (number is not null)
            text = $"{number} {text.TrimStart()}";
        return new WordBlock.Paragraph([.. text.Split('\n').Select(line => line.TrimEnd())], styles.IsCentred(element), taken) { IsNumberAlone = number is not null && text.Trim() == number };
    }

    private static bool IsMarkRemoved(XElement paragraph)
    {
        var mark = paragraph.Child("pPr").Child("rPr");
        return mark.Child("del") is not null || mark.Child("moveFrom") is not null;
    }
}
