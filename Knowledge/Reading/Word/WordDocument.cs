using System.Xml.Linq;
using Assistant.Knowledge.Reading.Packages;
using Assistant.Knowledge.Reading.Word.Numbering;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>The parts of a Word package, put together for reading.</summary>
internal sealed class WordDocument
{
    private readonly OfficePackage _package;
    private readonly IReadOnlyList<PackageRelationship> _relationships;
    private readonly XElement _body;
    private readonly WordStyles _styles;
    private readonly NumberingDefinitions _numbering;
    private readonly ParagraphReader _paragraphs;

    private WordDocument(OfficePackage package, string main, XElement body)
    {
        _package = package;
        _relationships = package.Relationships(main);
        _body = body;
        _styles = new WordStyles(Load("styles"));
        _numbering = new NumberingDefinitions(Load("numbering"));
        _paragraphs = new ParagraphReader(_styles, new LegacyFonts(body, _styles));
    }

    /// <summary>Opens the document of a package; null where the package is about something else.</summary>
    public static WordDocument? Open(OfficePackage package)
    {
        if (package.MainPart is not { } main || package.Load(main) is not { } root || !root.Is("document"))
            return null;
        return root.Child("body") is { } body ? new WordDocument(package, main, body) : null;
    }

    /// <summary>Whether a header or footer bears a state-secret mark; marks in the text itself are found in its lines.</summary>
    public bool IsMarkedSecret() => _relationships
        .Where(relationship => relationship.Kind is "header" or "footer")
        .Select(relationship => HeaderLines(relationship).ToList())
        .Any(lines => lines.Count > 0 && SecrecyMark.IsOn(SourceText.FromString("header", string.Join('\n', lines))));

    /// <summary>Writes the document's text.</summary>
    public void Write(SourceTextBuilder text, CancellationToken cancellationToken)
    {
        var writer = new BlockWriter(text);
        foreach (var block in FirstPageHead().Concat(Reader(new WordNotes(_paragraphs, Load("footnotes"), Load("endnotes"))).Read(_body)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(block);
        }

        writer.Finish();
    }

    private BlockReader Reader(WordNotes notes) => new(_paragraphs, new ParagraphNumbering(_numbering, _styles), notes, _styles);

    private BlockReader HeaderReader() => Reader(new WordNotes(_paragraphs, footnotes: null, endnotes: null));

    /// <summary>The header of the first page where somebody put the head of the letter there; other headers are no text.</summary>
    private IEnumerable<WordBlock> FirstPageHead()
    {
        var section = _body.Descendants(WordNames.Word + "sectPr").FirstOrDefault();
        var references = section?.Elements(WordNames.Word + "headerReference").ToList() ?? [];
        var wanted = section.Switch("titlePg") == true ? "first" : "default";
        var id = (string?)references.FirstOrDefault(reference => reference.Value("type") == wanted)?.Attribute(WordNames.Relationship + "id");
        if (_relationships.FirstOrDefault(relationship => relationship.Kind == "header" && relationship.Id == id) is not { } header)
            return [];
        return HeaderLines(header).Any(line => Folding.FoldToWords(line).StartsWith("cong hoa xa hoi chu nghia", StringComparison.Ordinal))
            && _package.Load(header.Target) is { } root
            ? HeaderReader().Read(root)
            : [];
    }

    private IEnumerable<string> HeaderLines(PackageRelationship header)
    {
        if (_package.Load(header.Target) is not { } root)
            yield break;
        foreach (var line in HeaderReader().Read(root).SelectMany(Lines))
            yield return line;
        // A watermark is a shape whose words stand in an attribute.
        foreach (var shape in root.Descendants().Where(element => element.Name.LocalName == "textpath"))
            yield return (string?)shape.Attribute("string") ?? "";
    }

    private static IEnumerable<string> Lines(WordBlock block) => block switch
    {
        WordBlock.Paragraph paragraph => paragraph.Lines,
        WordBlock.Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };

    private XElement? Load(string kind) =>
        _relationships.FirstOrDefault(relationship => relationship.Kind == kind) is { } relationship ? _package.Load(relationship.Target) : null;
}
