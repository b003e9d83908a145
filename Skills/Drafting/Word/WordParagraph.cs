using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>Makes paragraphs.</summary>
internal static class WordParagraph
{
    private const string LineHeight = "264";

    /// <summary>A paragraph of words.</summary>
    public static Paragraph Of(string words, WordLook look) => new(Properties(look), Run(words, look));

    /// <summary>The properties of a paragraph.</summary>
    public static ParagraphProperties Properties(WordLook look) => new()
    {
        KeepNext = look.KeepsWithNext ? new KeepNext() : null,
        SpacingBetweenLines = new SpacingBetweenLines
        {
            Before = WordForm.Number(look.Before),
            After = WordForm.Number(look.After),
            Line = look.Indent > 0 ? LineHeight : "240",
            LineRule = LineSpacingRuleValues.Auto,
        },
        Indentation = look.Indent > 0 ? new Indentation { FirstLine = WordForm.Number(look.Indent) } : null,
        Justification = new Justification { Val = look.Align },
    };

    /// <summary>Words in a look.</summary>
    public static Run Run(string words, WordLook look) => new(Letters(look), new Text(Held(words)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>The letters of a look.</summary>
    public static RunProperties Letters(WordLook look) => new()
    {
        Bold = look.Bold ? new Bold() : null,
        Italic = look.Italic ? new Italic() : null,
        FontSize = new FontSize { Val = WordForm.Number(look.Size) },
        FontSizeComplexScript = new FontSizeComplexScript { Val = WordForm.Number(look.Size) },
    };

    /// <summary>A short line below a title, in the middle of its column.</summary>
    /// <param name="column">The width of the column.</param>
    /// <param name="share">How much of it the line has: 3 for a third.</param>
    public static Paragraph Rule(int column, int share)
    {
        var aside = WordForm.Number(column * (share - 1) / (2 * share));
        return new Paragraph(new ParagraphProperties
        {
            ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "000000" }),
            SpacingBetweenLines = new SpacingBetweenLines { Before = "40", After = "60", Line = "60", LineRule = LineSpacingRuleValues.Exact },
            Indentation = new Indentation { Left = aside, Right = aside },
        });
    }

    /// <summary>The paragraph that Word wants behind a table, as low as it can be.</summary>
    public static Paragraph Nothing() => new(new ParagraphProperties
    {
        SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
    });

    /// <summary>Words on one line, without the signs that XML cannot hold.</summary>
    public static string Held(string words) =>
        string.Concat(words.ReplaceLineEndings(" ").EnumerateRunes().Where(sign => !sign.IsBmp || XmlConvert.IsXmlChar((char)sign.Value)));
}
