using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>Reads tables whose cells were flattened into lines without marks that could be trusted.</summary>
/// <param name="text">The text that tables are read from; units that it names elsewhere are known in cells.</param>
internal sealed class FlowedTable(SourceText text)
{
    /// <summary>Reads the table under a header.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="header">The header.</param>
    public DraftTable Read(IReadOnlyList<SourceLine> lines, TableHeader header)
    {
        var end = TableEnd.After(lines, header);
        var columns = header.Columns.Where(column => column is not (TableColumn.Number or TableColumn.Content)).ToList();
        var body = FlowLine.Of(Body(lines, header, end));
        var units = UnitPhrases.Build(text);
        var times = TimePhrases.Build();
        var rows = Gather(new FlowDecoder(units, times, columns).Decode(body), units, times);
        if (Repeated(rows) is { Count: > 0 } repeated)
        {
            units.Prefer(repeated);
            rows = Gather(new FlowDecoder(units, times, columns).Decode(body), units, times);
        }

        NeighbourCells.Mend(rows);
        return new DraftTable(lines[header.First].Number, end, rows);
    }

    /// <summary>The lines after the header, without the headers that are printed again on later pages.</summary>
    private static List<SourceLine> Body(IReadOnlyList<SourceLine> lines, TableHeader header, int end)
    {
        var body = new List<SourceLine>();
        for (var i = header.Last + 1; i < end; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i].Text) && FlowHeader.At(lines, i) is { } again && again.Last < end)
                i = again.Last;
            else
                body.Add(lines[i]);
        }

        return body;
    }

    private static List<DraftRow> Gather(IReadOnlyList<FlowStep> steps, CellTrie units, CellTrie times)
    {
        var rows = new List<DraftRow>();
        var cells = new List<FlowStep.OfWord>();
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is not FlowStep.OfLine line)
                continue;

            if (line is { Begins: true, Part: FlowPart.Row or FlowPart.Group })
            {
                Finish(rows, cells, units, times);
                rows.Add(new DraftRow { IsGroup = line.Part == FlowPart.Group });
            }

            if (line.Part == FlowPart.Foreign || rows.Count == 0)
                continue;

            var words = steps.Skip(i + 1).TakeWhile(step => step is FlowStep.OfWord).Cast<FlowStep.OfWord>().ToList();
            AddLine(rows[^1], line.Line, words);
            cells.AddRange(words);
        }

        Finish(rows, cells, units, times);
        return rows;
    }

    /// <summary>Cells that stand whole in more than one row: they teach what to expect in damaged ones.</summary>
    private static List<string> Repeated(IReadOnlyList<DraftRow> rows) => [.. rows
        .SelectMany(row => (row.DamagedLead is null ? row.Leads : []).Concat(row.DamagedCoordinators is null ? row.Coordinators : []))
        .GroupBy(Folding.FoldToWords)
        .Where(same => same.Count() > 1)
        .Select(same => same.First())];

    private static void AddLine(DraftRow row, FlowLine line, List<FlowStep.OfWord> cells)
    {
        row.Cover(line.Number);
        if (line.NumberWord is { } number)
            row.NumberWords.Add(number);

        var content = cells.Count == 0 ? line.Words : line.Words.Take(cells[0].Index);
        var text = ContentText.Of(line, [.. content]);
        if (text.Length > 0)
            row.Content.Add(text);
    }

    private static void Finish(List<DraftRow> rows, List<FlowStep.OfWord> cells, CellTrie units, CellTrie times)
    {
        if (rows.Count > 0)
        {
            var row = rows[^1];
            var lead = CellText.Of(units, cells, TableColumn.Lead);
            var coordination = CellText.Of(units, cells, TableColumn.Coordination);
            row.Leads = UnitCell.Split(lead.Text);
            row.DamagedLead = lead.ReadableEnd;
            row.Coordinators = UnitCell.Split(coordination.Text);
            row.DamagedCoordinators = coordination.ReadableEnd;
            var time = CellText.Of(times, cells, TableColumn.Time).Text;
            row.Time = time.Length == 0 ? null : time;
        }

        cells.Clear();
    }
}
