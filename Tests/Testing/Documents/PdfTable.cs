namespace Assistant.Testing.Documents;

/// <summary>Draws a table with rules. A row never breaks; headings come again on each page; a merged cell is written in its first row.</summary>
internal sealed class PdfTable(DocumentBlock.Table table, PdfFlow flow)
{
    private const double Padding = 4;
    private readonly IReadOnlyList<IReadOnlyList<PlacedCell>> _rows = PlacedCell.Of(table);

    public void Draw()
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            var heading = table.Rows[row].Heading;
            if (flow.MakeRoom(Height(_rows[row])) && !heading)
            {
                for (var top = 0; top < row && table.Rows[top].Heading; top++)
                    DrawRow(_rows[top], bold: true);
            }

            DrawRow(_rows[row], heading);
        }

        flow.Y += PdfFlow.Line / 2;
    }

    private void DrawRow(IReadOnlyList<PlacedCell> cells, bool bold)
    {
        var height = Height(cells);
        foreach (var placed in cells)
        {
            var (x, width) = (flow.X + Share(0, placed.Column), Share(placed.Column, placed.Column + placed.Cell.Columns));
            flow.Page.Rule(x, flow.Y, x, flow.Y + height);
            flow.Page.Rule(x + width, flow.Y, x + width, flow.Y + height);
            if (!placed.Continued)
                flow.Page.Rule(x, flow.Y, x + width, flow.Y);
            if (placed.Row == _rows.Count - 1 || !_rows[placed.Row + 1].Any(below => below.Continued && below.Column == placed.Column))
                flow.Page.Rule(x, flow.Y + height, x + width, flow.Y + height);
            if (!placed.Continued)
                Write(placed.Cell.Text, x, width, bold);
        }

        flow.Y += height;
    }

    private void Write(string words, double x, double width, bool bold)
    {
        var font = bold ? flow.Bold : flow.Regular;
        var y = flow.Y + Padding;
        foreach (var line in flow.Wrap(words, font, width - (2 * Padding)))
        {
            flow.Page.Text(line, font, PdfFlow.Size, x + Padding, y + 11);
            y += PdfFlow.Line;
        }
    }

    private double Height(IReadOnlyList<PlacedCell> cells) => (2 * Padding) + (PdfFlow.Line * cells
        .Where(placed => placed is { Continued: false, Cell.Rows: 1 })
        .Select(placed => flow.Wrap(placed.Cell.Text, flow.Bold, Share(placed.Column, placed.Column + placed.Cell.Columns) - (2 * Padding)).Count)
        .DefaultIfEmpty(1)
        .Max());

    private double Share(int from, int to) => flow.Width * table.Widths.Take(to).Skip(from).Sum() / table.Widths.Sum();
}
