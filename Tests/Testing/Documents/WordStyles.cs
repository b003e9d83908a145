using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Testing.Documents;

/// <summary>The styles and lists that made Word documents use, and the paragraphs set in them.</summary>
internal static class WordStyles
{
    /// <summary>The list that counts I. 1. a).</summary>
    public const int Outline = 1;

    /// <summary>The list of dashes.</summary>
    public const int Dashes = 2;

    public static Paragraph Paragraph(string style, string words)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(Runs(words));
        return paragraph;
    }

    public static Paragraph Numbered(string style, int list, int level, string words)
    {
        var paragraph = Paragraph(style, words);
        paragraph.ParagraphProperties!.Append(In(list, level));
        return paragraph;
    }

    /// <summary>Words cut in the middle, as Word does where somebody corrected a letter.</summary>
    public static IEnumerable<Run> Runs(string words)
    {
        var cut = words.Length / 3;
        foreach (var piece in (string[])[words[..cut], words[cut..]])
        {
            if (piece.Length > 0)
                yield return new Run(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    public static Styles Styles(bool numbersInStyles) => new(
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(new StyleName { Val = "Title" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new Justification { Val = JustificationValues.Center })) { Type = StyleValues.Paragraph, StyleId = "Title" },
        new Style(new StyleName { Val = "Body Text" }, new BasedOn { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "BodyText" },
        Heading(0, numbersInStyles),
        Heading(1, numbersInStyles));

    public static Numbering Numbering()
    {
        var outline = new AbstractNum(
            Level(0, NumberFormatValues.UpperRoman, "%1."),
            Level(1, NumberFormatValues.Decimal, "%2."),
            Level(2, NumberFormatValues.LowerLetter, "%3)"))
        { AbstractNumberId = 10, MultiLevelType = new MultiLevelType { Val = MultiLevelValues.Multilevel } };
        var dashes = new AbstractNum(Level(0, NumberFormatValues.Bullet, "-")) { AbstractNumberId = 20 };
        return new Numbering(
            outline,
            dashes,
            new NumberingInstance(new AbstractNumId { Val = 10 }) { NumberID = Outline },
            new NumberingInstance(new AbstractNumId { Val = 20 }) { NumberID = Dashes });
    }

    private static Level Level(int index, NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = index };

    private static NumberingProperties In(int list, int level) =>
        new(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });

    private static Style Heading(int level, bool numbered)
    {
        var properties = new StyleParagraphProperties();
        if (numbered)
            properties.Append(In(Outline, level));
        properties.Append(new OutlineLevel { Val = level });
        return new Style(new StyleName { Val = $"heading {level + 1}" }, new BasedOn { Val = "Normal" }, properties, new StyleRunProperties(new Bold())) { Type = StyleValues.Paragraph, StyleId = $"Heading{level + 1}" };
    }
}
