using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>The measures of decree 30/2020/NĐ-CP, appendix I. Word counts lengths in twentieths of a point and letters in half points.</summary>
internal static class WordForm
{
    /// <summary>The language of the text.</summary>
    public const string Language = "vi-VN";

    /// <summary>A4, 210 mm.</summary>
    public const int PageWidth = 11_906;

    /// <summary>A4, 297 mm.</summary>
    public const int PageHeight = 16_838;

    /// <summary>25 mm above, where page number and mark stand.</summary>
    public const int TopMargin = 1_417;

    /// <summary>20 mm below.</summary>
    public const int BottomMargin = 1_134;

    /// <summary>30 mm on the left.</summary>
    public const int LeftMargin = 1_701;

    /// <summary>20 mm on the right.</summary>
    public const int RightMargin = 1_134;

    /// <summary>From the edge to the page number: 10 mm.</summary>
    public const int HeaderDistance = 567;

    /// <summary>The width of the text.</summary>
    public const int TextWidth = PageWidth - LeftMargin - RightMargin;

    /// <summary>The first line's indent: 1.27 cm.</summary>
    public const int Indent = 720;

    /// <summary>Between paragraphs: 6 pt.</summary>
    public const int Between = 120;

    /// <summary>14 pt: the body.</summary>
    public const int BodySize = 28;

    /// <summary>13 pt: number, page number, tiêu ngữ.</summary>
    public const int SmallSize = 26;

    /// <summary>12 pt: quốc hiệu, organ, "Nơi nhận".</summary>
    public const int HeadSize = 24;

    /// <summary>11 pt: who gets it.</summary>
    public const int RecipientSize = 22;

    private const string Font = "Times New Roman";

    /// <summary>The document's defaults: every style and run follows them.</summary>
    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new Color { Val = "000000" },
                new FontSize { Val = Number(BodySize) },
                new FontSizeComplexScript { Val = Number(BodySize) },
                new Languages { Val = Language, EastAsia = Language })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });

    /// <summary>A measure as Word writes it.</summary>
    public static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
