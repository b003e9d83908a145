namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A piece of a document in reading order.</summary>
/// <param name="Page">The page it begins on.</param>
internal abstract record PageElement(int Page)
{
    /// <summary>A paragraph.</summary>
    /// <param name="Page">The page it begins on.</param>
    /// <param name="Words">Its rows.</param>
    /// <param name="Kind">The kind of block it stands in.</param>
    /// <param name="Frame">The frame it stands in.</param>
    /// <param name="SetOff">Whether white space stands above it.</param>
    public sealed record Text(int Page, Paragraph Words, BlockKind Kind, TextFrame Frame, bool SetOff) : PageElement(Page);

    /// <summary>A table.</summary>
    /// <param name="Content">Its rows.</param>
    public sealed record Table(PageTable Content) : PageElement(Content.Rows[0].Page);
}
