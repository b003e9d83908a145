using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Markdig;
using Markdig.Parsers.Inlines;

namespace Assistant.Bot.Pages;

/// <summary>A piece of HTML. What is filled in is encoded; only markup that the program wrote itself is not.</summary>
/// <param name="Markup">The markup.</param>
internal readonly record struct Html(string Markup)
{
    /// <summary>Vietnamese letters stay as they are; what HTML takes for its own does not.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Markup with texts filled in, encoded.</summary>
    public static Html Of(Filling filling) => new(filling.ToString());

    /// <summary>Pieces one after another.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Markup)));

    /// <summary>Markdown as HTML; HTML, links and pictures in it are shown as they are written.</summary>
    public static Html OfMarkdown(string markdown) => new(Markdown.ToHtml(markdown, Pipeline));

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }

    /// <summary>An interpolated string whose blanks are encoded.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Filling(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 32));

        /// <summary>Markup in the program's text.</summary>
        public void AppendLiteral(string markup) => _text.Append(markup);

        /// <summary>Text from anywhere.</summary>
        public void AppendFormatted(string? text) => _text.Append(Encoder.Encode(text ?? ""));

        /// <summary>Markup.</summary>
        public void AppendFormatted(Html html) => _text.Append(html.Markup);

        /// <inheritdoc/>
        public override string ToString() => _text.ToString();
    }
}
