using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>What was read out of one paragraph.</summary>
/// <param name="Text">Its words; a line break is "\n", a tab "\t".</param>
/// <param name="Notes">The notes it refers to: "footnote" or "endnote", and the id.</param>
/// <param name="Boxes">The text boxes anchored in it.</param>
internal sealed record ParagraphText(string Text, IReadOnlyList<(string Kind, string Id)> Notes, IReadOnlyList<XElement> Boxes)
{
    /// <summary>This paragraph and the next one as one.</summary>
    public ParagraphText Then(ParagraphText next) =>
        Text.Length + Notes.Count + Boxes.Count == 0 ? next : new ParagraphText(Text + next.Text, [.. Notes, .. next.Notes], [.. Boxes, .. next.Boxes]);
}
