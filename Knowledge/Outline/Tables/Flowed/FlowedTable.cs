using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>Reads tables whose cells were flattened into lines without marks that could be trusted.</summary>
/// <param name="original">The text as it stands in the file.</param>
/// <param name="text">The text that tables are read from; units that it names elsewhere are known in cells.</param>
/// <param name="damaged">Whether its words were misread.</param>
internal sealed class FlowedTable(SourceText original, SourceText text, bool damaged)
{
    private const int MostLinesReadAgain = 1200;

    private readonly Lazy<HardWrap> _wrap = new(() => new HardWrap(original.Lines));

    /// <summary>Reads the table under a header.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="headers">Finds headers that are printed again.</param>
    /// <param name="header">The header.</param>
    public DraftTable Read(IReadOnlyList<SourceLine> lines, FlowHeader headers, TableHeader header)
    {
        var end = TableEnd.After(lines, header);
        var columns = header.Columns.Where(column => column is not (TableColumn.Number or TableColumn.Content)).ToList();
        var body = FlowLine.Of(Body(lines, headers, header, end), _wrap.Value);
        var beam = BeamWidth(body.Count);
        var known = UnitPhrases.KnownIn(text.Lines.Where((_, i) => i < header.First || i >= end));
        var printed = damaged ? null : new PrintedNames(body);
        var words = new CellWords();
        var phrases = columns.Select(column => column switch
        {
            TableColumn.Time => TimePhrases.Build(words),
            TableColumn.Product => new CellTrie(words) { IsFree = true },
            _ => UnitPhrases.Build(known, column, words, printed),
        }).ToList();
        var steps = new FlowDecoder(phrases, columns, beam / 4).Decode(body);
        var rows = Gather(steps, columns, phrases);
        if (body.Count <= MostLinesReadAgain)
        {
            var width = damaged ? ContentWidth(steps) : FullWidth(steps);
            if (damaged)
                Learn(columns, phrases, Gather(new FlowDecoder(phrases, columns, beam / 3, width).Decode(body), columns, phrases), known);
            rows = Gather(new FlowDecoder(phrases, columns, beam, width).Decode(body), columns, phrases);
        }

        NeighbourCells.Mend(rows);
        if (damaged)
            UnsupportedUnits.Mend(rows, known);
        return new DraftTable(lines[header.First].Number, end, rows);
    }

    /// <summary>Long tables are read with less care, so that the time grows with their length only.</summary>
    private int BeamWidth(int lines) => Math.Clamp((damaged ? 60_000 : 20_000) / Math.Max(1, lines), 60, damaged ? 300 : 100);

    /// <summary>The lines after the header, without the headers that are printed again on later pages.</summary>
    private static List<SourceLine> Body(IReadOnlyList<SourceLine> lines, FlowHeader headers, TableHeader header, int end)
    {
        var body = new List<SourceLine>();
        for (var i = header.Last + 1; i < end; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i].Text) && headers.At(i) is { } again && again.Last < end)
                i = again.Last;
            else
                body.Add(lines[i]);
        }

        return body;
    }

    private static List<DraftRow> Gather(IReadOnlyList<FlowStep> steps, IReadOnlyList<TableColumn> columns, IReadOnlyList<CellTrie> phrases)
    {
        var rows = new List<DraftRow>();
        var cells = new List<FlowStep.OfWord>();
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is not FlowStep.OfLine line)
                continue;

            if (line is { Begins: true, Part: FlowPart.Row or FlowPart.Group })
            {
                Finish(rows, cells, columns, phrases);
                rows.Add(new DraftRow { IsGroup = line.Part == FlowPart.Group });
            }

            if (line.Part == FlowPart.Foreign || rows.Count == 0)
                continue;

            var words = steps.Skip(i + 1).TakeWhile(step => step is FlowStep.OfWord).Cast<FlowStep.OfWord>().ToList();
            AddLine(rows[^1], line.Line, words);
            cells.AddRange(words);
        }

        Finish(rows, cells, columns, phrases);
        return rows;
    }

    /// <summary>Cells that stand whole in more than one row teach what to expect in damaged ones.</summary>
    private static void Learn(IReadOnlyList<TableColumn> columns, IReadOnlyList<CellTrie> phrases, List<DraftRow> rows, IReadOnlyList<string> known)
    {
        foreach (var (column, trie) in columns.Zip(phrases))
        {
            var cells = rows.SelectMany(row => Whole(row, column)).GroupBy(Folding.FoldToWords).ToList();
            var repeated = cells
                .Where(same => same.Count() > 1 || known.Any(name => Folding.SameWords(name, same.Key)))
                .OrderByDescending(same => same.Count())
                .ToList();
            if (column is TableColumn.Time or TableColumn.Product || repeated.Sum(same => same.Count()) < 0.6 * cells.Sum(same => same.Count()))
                continue;

            var phrasesMet = repeated.Select(same => same.First()).ToList();
            phrasesMet.RemoveAll(phrase => phrasesMet.TakeWhile(better => better != phrase).Any(better => better.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)));
            trie.Prefer(phrasesMet);
        }
    }

    private static IReadOnlyList<string> Whole(DraftRow row, TableColumn column) => column switch
    {
        TableColumn.Lead => row.DamagedLead is null ? row.Leads : [],
        TableColumn.Coordination => row.DamagedCoordinators is null ? row.Coordinators : [],
        _ => [],
    };

    /// <summary>Where cells begin behind content, at the median; null where they never do.</summary>
    private static double? ContentWidth(IReadOnlyList<FlowStep> steps)
    {
        var starts = new List<int>();
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i - 1] is FlowStep.OfLine && steps[i] is FlowStep.OfWord word && word.Index + word.Line.Carried > 2 && !word.Line.IsScraps)
                starts.Add(word.Line.Carried + word.Line.Words[word.Index].Start);
        }

        starts.Sort();
        return starts.Count < 4 ? null : starts[starts.Count / 2];
    }

    /// <summary>How far content reaches before cells in most of its lines; null where too few tell.</summary>
    private static double? FullWidth(IReadOnlyList<FlowStep> steps)
    {
        var ends = new List<int>();
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i - 1] is FlowStep.OfLine && steps[i] is FlowStep.OfWord { Index: > 2, Line.IsScraps: false } word)
                ends.Add(word.Line.Carried + word.Line.Words[word.Index].Start - word.Line.Words[0].Start - 1);
        }

        ends.Sort();
        return ends.Count < 4 ? null : ends[ends.Count * 3 / 4];
    }

    private static PlanField FieldOf(TableColumn column) => column switch
    {
        TableColumn.Lead => PlanField.Leads,
        TableColumn.Coordination => PlanField.Coordinators,
        TableColumn.Product => PlanField.Products,
        _ => PlanField.Schedule,
    };

    private static void AddLine(DraftRow row, FlowLine line, List<FlowStep.OfWord> cells)
    {
        row.Cover(line.Number);
        if (line.NumberWord is { } number)
            row.NumberWords.Add(number);

        IReadOnlyList<FlowWord> content = cells.Count == 0 ? line.Words : [.. line.Words.Take(cells[0].Index)];
        var text = ContentText.Of(line, content);
        if (text.Length == 0)
            return;

        row.Content.Add(text);
        row.Cover(line.Number, PlanField.Title);
        if (content.Any(word => word.IsBroken && word.Key.Length > 2))
            row.Doubts[PlanField.Title] = DoubtReason.Misread;
    }

    private static void Finish(List<DraftRow> rows, List<FlowStep.OfWord> cells, IReadOnlyList<TableColumn> columns, IReadOnlyList<CellTrie> phrases)
    {
        if (rows.Count > 0)
        {
            var row = rows[^1];
            var lead = Cell(TableColumn.Lead);
            var coordination = Cell(TableColumn.Coordination);
            row.Leads = UnitCell.Split(lead.Text);
            row.DamagedLead = lead.ReadableEnd;
            row.Coordinators = UnitCell.Split(coordination.Text);
            row.DamagedCoordinators = coordination.ReadableEnd;
            row.IsFlowed = true;
            row.IsCompleted = lead.IsCompleted || coordination.IsCompleted;
            if (lead.IsCompleted || lead.ReadableEnd is not null)
                row.Doubts[PlanField.Leads] = DoubtReason.Misread;
            if (coordination.IsCompleted || coordination.ReadableEnd is not null)
                row.Doubts[PlanField.Coordinators] = DoubtReason.Misread;
            if (lead.IsGuessed)
                row.Doubts[PlanField.Leads] = DoubtReason.Ambiguous;
            if (coordination.IsGuessed)
                row.Doubts[PlanField.Coordinators] = DoubtReason.Ambiguous;
            row.Products = ProductCell.Split(Words(TableColumn.Product));
            row.Time = Cell(TableColumn.Time).Text is { Length: > 0 } time ? time : null;
        }

        for (var i = 0; rows.Count > 0 && i < cells.Count; i++)
            rows[^1].Cover(cells[i].Line.Number, FieldOf(columns[cells[i].Place]));

        cells.Clear();

        string Words(TableColumn column) => string.Join(' ', cells.Where(cell => columns[cell.Place] == column).Select(cell => cell.Line.Words[cell.Index].Text));

        CellText Cell(TableColumn column)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i] == column)
                    return CellText.Of(phrases[i], cells, i);
            }

            return new CellText("", false, null);
        }
    }
}
