namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Rows that make one paragraph, over a page's end where it runs on.</summary>
internal sealed class Paragraph(PageRow first)
{
    private readonly List<PageRow> _rows = [first];

    /// <summary>Its rows; at least one.</summary>
    public IReadOnlyList<PageRow> Rows => _rows;

    /// <summary>Adds the row it goes on in.</summary>
    public void Add(PageRow row) => _rows.Add(row);

    /// <summary>Its words on one line.</summary>
    public string Text => string.Join(' ', _rows.Select(row => row.Text));
}
