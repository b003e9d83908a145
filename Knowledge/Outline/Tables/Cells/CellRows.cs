using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>Puts rows together from cells that are known to be whole or to be pieces of one column.</summary>
/// <param name="columns">What the columns hold.</param>
internal sealed partial class CellRows(IReadOnlyList<TableColumn> columns)
{
    private readonly List<DraftRow> _rows = [];
    private readonly List<string[]> _cells = [];

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<DraftRow> Rows
    {
        get
        {
            for (var i = 0; i < _rows.Count; i++)
                Fill(_rows[i], _cells[i]);

            return _rows;
        }
    }

    /// <summary>Whether there is a row to carry on.</summary>
    public bool IsOpen => _rows.Count > 0;

    /// <summary>Whether the cells begin a row, so far as they tell by themselves.</summary>
    public bool Begins(IReadOnlyList<string> cells)
    {
        if (!IsOpen)
            return true;

        var number = Cell(cells, TableColumn.Number);
        if (columns.Contains(TableColumn.Number) && number.Length > 0)
            return RowNumberText().IsMatch(number);

        var content = Cell(cells, TableColumn.Content);
        if (content.Length == 0 || !char.IsUpper(content.TrimStart('-', '+', '“', '"', ' ').FirstOrDefault()))
            return false;

        // Without a number only cells of its own make a row.
        return columns.Zip(cells).Any(cell => cell.First is not (TableColumn.Number or TableColumn.Content) && cell.Second.Length > 0)
            && (!columns.Contains(TableColumn.Number) || IsWholeUnit(Cell(cells, columns.Contains(TableColumn.Lead) ? TableColumn.Lead : TableColumn.Doers)))
            && HasCells(_cells[^1]);
    }

    /// <summary>Begins a row.</summary>
    public void Begin(int line, IReadOnlyList<string> cells)
    {
        _rows.Add(new DraftRow());
        _cells.Add(Enumerable.Repeat("", columns.Count).ToArray());
        Append(line, cells);
    }

    /// <summary>Adds pieces to the cells of the last row.</summary>
    public void Append(int line, IReadOnlyList<string> cells)
    {
        _rows[^1].Cover(line);
        for (var i = 0; i < columns.Count && i < cells.Count; i++)
            _cells[^1][i] = $"{_cells[^1][i]} {cells[i]}".Trim();
    }

    /// <summary>Adds the name of a group of rows.</summary>
    public void AddGroup(int line, string number, string name)
    {
        _rows.Add(new DraftRow { IsGroup = true });
        _cells.Add(Enumerable.Repeat("", columns.Count).ToArray());
        _rows[^1].Cover(line);
        _rows[^1].Content.Add(name);
        if (number.Length > 0)
            _rows[^1].NumberWords.Add(number.TrimEnd('.', ')'));
    }

    /// <summary>Splits "I. Công tác …", "2 Nhóm nhiệm vụ …" or a line in capitals into number and name; null where it names no group.</summary>
    public static (string Number, string Name)? GroupOf(string text)
    {
        var trimmed = text.Trim();
        var match = RomanHeading().Match(trimmed);
        if (match.Success)
            return (match.Groups["n"].Value, match.Groups["t"].Value);

        var numbered = NumberedHeading().Match(trimmed);
        var name = numbered.Success ? numbered.Groups["t"].Value : trimmed;
        var letters = name.Where(char.IsLetter).ToList();
        return letters.Count > 6 && letters.Count(char.IsUpper) > 0.85 * letters.Count
            ? (numbered.Success ? numbered.Groups["n"].Value : "", name)
            : null;
    }

    private void Fill(DraftRow row, string[] cells)
    {
        if (row.IsGroup || row.Content.Count > 0)
            return;

        var number = Cell(cells, TableColumn.Number).Trim('*', ' ').TrimEnd('.', ')', ':');
        var content = Cell(cells, TableColumn.Content);
        if (number.Length == 0 && LeadingNumber().Match(content) is { Success: true } match)
        {
            number = match.Groups["n"].Value;
            content = match.Groups["t"].Value;
        }

        if (number.Length > 0)
            row.NumberWords.Add(number);

        row.Content.Add(content.Replace("\n", " ", StringComparison.Ordinal));
        var (leads, coordinators) = DoerCell.Split(Cell(cells, TableColumn.Lead), mixed: false);
        var both = DoerCell.Split(Cell(cells, TableColumn.Doers), mixed: true);
        row.Leads = [.. leads, .. both.Leads];
        row.Coordinators = [.. coordinators, .. both.Coordinators, .. UnitCell.Split(Cell(cells, TableColumn.Coordination))];
        var time = TimeCell.Of(Cell(cells, TableColumn.Time), Cell(cells, TableColumn.Start), Cell(cells, TableColumn.Deadline));
        (row.Time, row.IsLastDay) = (time.Words, time.IsLastDay);
        row.Products = ProductCell.Split(Cell(cells, TableColumn.Product));
        row.IsGroup = row.IsBare && (RomanNumber().IsMatch(number) || (number.Length == 1 && char.IsUpper(number[0])) || GroupOf(content) is not null);
    }

    private string Cell(IReadOnlyList<string> cells, TableColumn column)
    {
        for (var i = 0; i < columns.Count && i < cells.Count; i++)
        {
            if (columns[i] == column)
                return cells[i].Trim();
        }

        return "";
    }

    private bool HasCells(string[] cells) => columns.Zip(cells).Any(cell => (cell.First is TableColumn.Lead or TableColumn.Doers || TableHeader.IsTime(cell.First)) && cell.Second.Length > 0);

    private static bool IsWholeUnit(string cell) => cell.Length > 0 && char.IsUpper(cell[0]) && Folding.FoldToWords(cell).Contains(' ');

    [GeneratedRegex(@"^\**\s*(\d{1,3}([.,]\d{1,2}){0,2}|[IVXivx]{1,5}|[a-zđA-ZĐ])\s*[.):]?\s*\**$")]
    private static partial Regex RowNumberText();

    [GeneratedRegex(@"^(?<n>\d{1,3}(\.\d{1,2}){0,2})[.)]?\s+(?<t>\p{L}.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex("^[IVX]{1,5}$")]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"^\**(?<n>[IVX]{1,5}|[A-E])\s*[.)]\s*(?<t>\p{L}.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex RomanHeading();

    [GeneratedRegex(@"^\**(?<n>\d{1,2})\s*[.)]?\s+(?<t>\p{L}.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberedHeading();
}
