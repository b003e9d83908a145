using ExcelDataReader;

namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>The merged cells of a sheet, followed row by row; where two overlap the upper one holds.</summary>
internal sealed class SheetMerges
{
    private const long MostWork = 40_000_000;

    private readonly Queue<CellRange> _below;
    private readonly PriorityQueue<SheetMerge, int> _open = new();
    private readonly SheetMerge?[] _owners;
    private long _work;

    /// <summary>Takes over the ranges of a sheet.</summary>
    /// <param name="ranges">The ranges.</param>
    /// <param name="columns">How many columns the sheet has.</param>
    public SheetMerges(IEnumerable<CellRange> ranges, int columns)
    {
        _below = new Queue<CellRange>(ranges.Where(range => range.FromRow <= range.ToRow && range.FromColumn >= 0).OrderBy(range => range.FromRow));
        _owners = new SheetMerge?[columns];
    }

    /// <summary>Goes on to a row, counted from 0; rows are gone to from top to bottom.</summary>
    /// <exception cref="UnreadableFileException">There are more merged cells than any sheet has.</exception>
    public void GoTo(int row)
    {
        while (_open.TryPeek(out var ended, out var last) && last < row)
        {
            _open.Dequeue();
            Set(ended, ended, null);
        }

        while (_below.TryPeek(out var range) && range.FromRow <= row)
        {
            var merge = new SheetMerge(range.FromColumn, Math.Min(range.ToColumn, _owners.Length - 1));
            _below.Dequeue();
            Set(merge, null, merge);
            _open.Enqueue(merge, range.ToRow);
        }
    }

    /// <summary>The merged cell that covers a column of the row; null where there is none.</summary>
    public SheetMerge? At(int column) => _owners[column];

    private void Set(SheetMerge merge, SheetMerge? from, SheetMerge? to)
    {
        _work += merge.LastColumn - merge.FirstColumn + 1;
        if (_work > MostWork)
            throw new UnreadableFileException(ReadFailure.TooMuchInside);
        for (var column = merge.FirstColumn; column <= merge.LastColumn; column++)
        {
            if (_owners[column] == from)
                _owners[column] = to;
        }
    }
}
