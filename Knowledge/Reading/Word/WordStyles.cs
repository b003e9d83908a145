using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>The styles of a document; each question is answered by a style or by the styles it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 30;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly string? _ofParagraphs;
    private readonly string? _font;

    /// <summary>Reads the styles.</summary>
    /// <param name="root">The root of the styles part; null for a document without styles.</param>
    public WordStyles(XElement? root)
    {
        foreach (var element in root?.Elements(WordNames.Word + "style") ?? [])
        {
            var style = WordStyle.Of(element);
            _styles.TryAdd(style.Id, style);
            if (element.Value("type") == "paragraph" && element.Value("default") is "1" or "true" or "on")
                _ofParagraphs ??= style.Id;
        }

        _font = WordStyle.RunFont(root.Child("docDefaults").Child("rPrDefault").Child("rPr"));
    }

    /// <summary>The id of a paragraph's style.</summary>
    public string? OfParagraph(XElement paragraph) => paragraph.Child("pPr").Child("pStyle").Value() ?? _ofParagraphs;

    /// <summary>The style and those it is based on, from itself upwards.</summary>
    public IEnumerable<WordStyle> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    /// <summary>Whether a paragraph is a line of a table of contents.</summary>
    public bool IsContents(XElement paragraph) => paragraph.Child("pPr").Child("pStyle").Value() is { } id
        && Chain(id).Any(style => style.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a paragraph stands in the middle.</summary>
    public bool IsCentred(XElement paragraph) =>
        (paragraph.Child("pPr").Child("jc").Value() ?? Chain(OfParagraph(paragraph)).Select(style => style.Alignment).FirstOrDefault(value => value is not null)) == "center";

    /// <summary>Whether a switch is on for a run: by itself, by its own style, by the paragraph's style.</summary>
    public bool IsOn(XElement? runProperties, string name, string? paragraphStyle, Func<WordStyle, bool?> ofStyle) =>
        runProperties.Switch(name)
        ?? Chain(runProperties.Child("rStyle").Value()).Concat(Chain(paragraphStyle)).Select(ofStyle).FirstOrDefault(value => value is not null)
        ?? false;

    /// <summary>The font of a run; null where none is named.</summary>
    public string? FontOf(XElement? runProperties, string? paragraphStyle) =>
        WordStyle.RunFont(runProperties)
        ?? Chain(runProperties.Child("rStyle").Value()).Concat(Chain(paragraphStyle)).Select(style => style.Font).FirstOrDefault(value => value is not null)
        ?? _font;
}
