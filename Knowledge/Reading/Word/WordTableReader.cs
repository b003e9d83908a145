using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>Reads the cells of a table and where they stand on its grid.</summary>
internal sealed class WordTableReader(WordStyles styles)
{
    private const int MostColumns = 1000;
    private const long MostRepeated = 64_000_000;

    private const int DeepestTable = 6;

    private long _repeated;
    private int _depth;

    /// <summary>Reads a table.</summary>
    /// <param name="table">The element.</param>
    /// <param name="read">Reads what stands in a cell.</param>
    /// <exception cref="UnreadableFileException">Tables stand in tables deeper, or merged cells reach further, than in any plan.</exception>
    public WordBlock.Table Read(XElement table, Func<XElement, IEnumerable<WordBlock>> read)
    {
        if (++_depth > DeepestTable)
            throw new UnreadableFileException(ReadFailure.TooMuchInside);
        var rows = new List<IReadOnlyList<WordCell>>();
        // The merged cell that is open in each column.
        var open = new Dictionary<int, WordCell>();
        var drawn = false;
        foreach (var row in WordContent.Children(table).Where(row => row.Is("tr") && !IsGone(row)))
        {
            var cells = new List<WordCell>();
            var column = Math.Clamp(row.Child("trPr").Child("gridBefore").Number() ?? 0, 0, MostColumns);
            foreach (var element in WordContent.Children(row).Where(cell => cell.Is("tc") && cell.Child("tcPr").Child("cellDel") is null))
            {
                var properties = element.Child("tcPr");
                drawn |= TableBorders.Of(properties.Child("tcBorders")) == true;
                var span = Math.Clamp(properties.Child("gridSpan").Number() ?? 1, 1, MostColumns);
                if (properties.Child("hMerge") is { } sideways && sideways.Value() != "restart" && cells.Count > 0)
                    cells[^1] = cells[^1] with { Span = Math.Min(cells[^1].Span + span, MostColumns) };
                else
                    cells.Add(Cell(element, column, span, open, read));
                column = Math.Min(column + span, MostColumns);
            }

            // A row of nothing but lower parts is not seen.
            if (!cells.TrueForAll(cell => cell.Continues))
                rows.Add(cells);
        }

        _depth--;
        return new WordBlock.Table(drawn || HasBorders(table), rows);
    }

    private WordCell Cell(XElement element, int column, int span, Dictionary<int, WordCell> open, Func<XElement, IEnumerable<WordBlock>> read)
    {
        var blocks = read(element).ToList();
        var merge = element.Child("tcPr").Child("vMerge");
        if (merge is not null && merge.Value() != "restart" && open.TryGetValue(column, out var upper))
        {
            _repeated += upper.Paragraphs.Sum(paragraph => paragraph.Length);
            return _repeated <= MostRepeated ? upper with { Column = column, Span = span, Continues = true } : throw new UnreadableFileException(ReadFailure.TooMuchInside);
        }

        var cell = new WordCell(column, span, Continues: false, blocks);
        if (merge is null)
            open.Remove(column);
        else
            open[column] = cell;
        return cell;
    }

    private static bool IsGone(XElement row) =>
        row.Child("trPr") is { } properties && (properties.Child("del") is not null || properties.Switch("hidden") == true);

    private bool HasBorders(XElement table)
    {
        var properties = table.Child("tblPr");
        return TableBorders.Of(properties.Child("tblBorders"))
            ?? styles.Chain(properties.Child("tblStyle").Value()).Select(style => style.HasBorders).FirstOrDefault(value => value is not null)
            ?? false;
    }
}
