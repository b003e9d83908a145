using System.Globalization;
using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>The footnotes and endnotes of a document, numbered in the order in which the text refers to them.</summary>
internal sealed class WordNotes(ParagraphReader paragraphs, XElement? footnotes, XElement? endnotes)
{
    private readonly Dictionary<(string Kind, string Id), XElement> _notes = (footnotes?.Elements(WordNames.Word + "footnote") ?? [])
        .Concat(endnotes?.Elements(WordNames.Word + "endnote") ?? [])
        .Where(note => note.Value("type") is null or "normal")
        .GroupBy(note => (note.Name.LocalName, note.Value("id") ?? ""))
        .ToDictionary(group => group.Key, group => group.First());

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>
    /// The text of a note on one line, behind its number in the markup that tells a footnote from the text around it; null
    /// where it says nothing. A note is given once.
    /// </summary>
    public string? Take(string kind, string id)
    {
        if (!_notes.Remove((kind, id), out var note))
            return null;
        var number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        var words = string.Join(' ', note.Descendants(WordNames.Word + "p")
            .Select(paragraph => paragraphs.Read(paragraph).Text.ReplaceLineEndings(" ").Trim())
            .Where(text => text.Length > 0));
        return words.Length > 0 ? $"<sup>{number.ToString(CultureInfo.InvariantCulture)}</sup> {words}" : null;
    }
}
