using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline.Tables.Cells;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Kept;

/// <summary>Puts the rows of a table together out of cells, whatever is merged in it.</summary>
/// <param name="grid">The columns.</param>
internal sealed partial class KeptRows(KeptGrid grid)
{
    private static readonly TableColumn[] Doing =
        [TableColumn.Lead, TableColumn.Coordination, TableColumn.Doers, TableColumn.Time, TableColumn.Start, TableColumn.Deadline];

    private readonly List<DraftRow> _rows = [];
    private readonly List<string> _content = [];
    private string? _number;
    private string? _parent;
    private int _parts;

    /// <summary>Adds a row of the table.</summary>
    public void Add(SourceRow row)
    {
        if (GroupOf(row) is { } group)
        {
            AddGroup(row, group.Number, group.Name);
            return;
        }

        var content = grid.Paragraphs(row, TableColumn.Content);
        if (IsPartOfRow(row, content))
            AddPart(row, content);
        else if (content.Count > 0)
            Begin(row, content);
        else if (_rows.Count > 0 && !_rows[^1].IsGroup)
            Merge(row);
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<DraftRow> Finish()
    {
        CloseContent();
        return _rows;
    }

    /// <summary>Whether the row's number or work is the lower part of the row's above.</summary>
    private bool IsPartOfRow(SourceRow row, IReadOnlyList<string> content)
    {
        if (_rows.Count == 0 || _rows[^1].IsGroup)
            return false;
        if (grid.Continues(row, TableColumn.Content))
            return true;

        return content.Count > 0 && grid.Has(TableColumn.Number) && (grid.Continues(row, TableColumn.Number)
            || (grid.Text(row, TableColumn.Number).Length == 0 && HasNoOwnDoing(row) && Doing.Any(column => grid.Continues(row, column))));
    }

    private void AddPart(SourceRow row, IReadOnlyList<string> content)
    {
        if (grid.Continues(row, TableColumn.Content))
        {
            Merge(row);
        }
        else if (HasNoOwnDoing(row))
        {
            // One piece of work of several parts: units and times stand once for all of them.
            _content.AddRange(content);
            Merge(row);
        }
        else
        {
            var number = _number;
            if (number is not null && _parts == 0 && _rows[^1].NumberWords.Count > 0)
                _rows[^1].NumberWords[0] = $"{number}.a";
            var parts = _parts + 1;
            Begin(row, content);
            _rows[^1].NumberWords.Clear();
            if (number is not null && parts < 25)
                _rows[^1].NumberWords.Add($"{number}.{(char)('a' + parts)}");
            (_number, _parts) = (number, parts);
        }
    }

    private bool HasNoOwnDoing(SourceRow row) => Doing.All(column => grid.Continues(row, column) || grid.Text(row, column).Length == 0);

    private void Begin(SourceRow row, IReadOnlyList<string> content)
    {
        CloseContent();
        var draft = new DraftRow();
        _rows.Add(draft);
        Cover(draft, row);
        _content.AddRange(content);
        _parts = 0;
        Number(draft, row);
        (draft.Leads, draft.Coordinators) = Units(row);
        var time = Time(row);
        (draft.Time, draft.IsLastDay) = (time.Words, time.IsLastDay);
        draft.Products = ProductCell.Split(grid.Text(row, TableColumn.Product));
    }

    /// <summary>Adds to the last row what a lower part of it says beyond it.</summary>
    private void Merge(SourceRow row)
    {
        var draft = _rows[^1];
        Cover(draft, row);
        var (leads, coordinators) = Units(row);
        draft.Leads = [.. draft.Leads.Concat(leads).DistinctBy(Folding.FoldToWords)];
        draft.Coordinators = [.. draft.Coordinators.Concat(coordinators).DistinctBy(Folding.FoldToWords)];
        draft.Products = [.. draft.Products.Concat(ProductCell.Split(grid.Text(row, TableColumn.Product))).DistinctBy(Folding.FoldToWords)];
        var time = Time(row);
        if (draft.Time is null)
            (draft.Time, draft.IsLastDay) = (time.Words, time.IsLastDay);
        else if (time.Words is { } words && !draft.Time.Contains(words, StringComparison.OrdinalIgnoreCase))
            draft.Time = $"{draft.Time}; {words}";
    }

    private (IReadOnlyList<string> Leads, IReadOnlyList<string> Coordinators) Units(SourceRow row)
    {
        var (leads, coordinators) = DoerCell.Split(grid.Text(row, TableColumn.Lead), mixed: false);
        if (grid.Has(TableColumn.Doers))
        {
            var both = DoerCell.Split(grid.Text(row, TableColumn.Doers), mixed: true);
            (leads, coordinators) = ([.. leads, .. both.Leads], [.. coordinators, .. both.Coordinators]);
        }

        return (leads, [.. coordinators, .. UnitCell.Split(grid.Text(row, TableColumn.Coordination))]);
    }

    private TimeCell Time(SourceRow row) =>
        TimeCell.Of(grid.Text(row, TableColumn.Time), grid.Text(row, TableColumn.Start), grid.Text(row, TableColumn.Deadline));

    private void Number(DraftRow draft, SourceRow row)
    {
        var number = CleanNumber(grid.Text(row, TableColumn.Number));
        if (number.Length == 0 && !grid.Has(TableColumn.Number) && LeadingNumber().Match(_content[0]) is { Success: true } match)
        {
            number = match.Groups["n"].Value;
            _content[0] = match.Groups["t"].Value;
        }

        if (number is "-" or "+" or "")
        {
            _number = null;
            return;
        }

        // A letter numbers a row below the last whole number.
        var isLetter = number.Length == 1 && char.IsLower(number[0]);
        if (!isLetter)
            _parent = number;
        _number = isLetter && _parent is not null ? $"{_parent}.{number}" : number;
        draft.NumberWords.Add(_number);
    }

    private void CloseContent()
    {
        if (_content.Count == 0)
            return;

        var cell = ContentCell.Of(_content);
        _rows[^1].Content.Add(cell.Title);
        _rows[^1].Activities = cell.Activities;
        _content.Clear();
    }

    private void AddGroup(SourceRow row, string number, string name)
    {
        CloseContent();
        if (Note().IsMatch(Folding.Fold(name)))
            return;

        var draft = new DraftRow { IsGroup = true };
        draft.Content.Add(name);
        if (number.Length > 0)
            draft.NumberWords.Add(number);
        Cover(draft, row);
        _rows.Add(draft);
        (_number, _parent) = (null, null);
    }

    /// <summary>The number and name of a group of rows; null where the row is one of work.</summary>
    private (string Number, string Name)? GroupOf(SourceRow row)
    {
        var filled = row.Cells.Where(cell => cell.Text.Length > 0 && !cell.Continues).ToList();
        if (filled.Count is 0 or > 2 || row.Cells.Any(cell => cell.Continues && cell.Text.Length > 0))
            return null;

        var name = filled[^1].Text;
        var number = filled.Count == 2 ? CleanNumber(filled[0].Text) : "";
        if (number.Length > 8)
            return null;

        var wide = filled[^1].Span > 1 && (Doing.Any(column => grid.Covers(filled[^1], column)) || filled[^1].Column == 0);
        var printed = CellRows.GroupOf(filled.Count == 2 ? $"{number}. {name}" : name);
        var above = GroupNumber().IsMatch(number);
        if (!wide && printed is null && !above)
            return null;

        return printed ?? (number, name);
    }

    private static string CleanNumber(string text) => text.Replace("\n", "", StringComparison.Ordinal).Trim(' ', '*').TrimEnd('.', ')', ':').Replace(',', '.');

    private static void Cover(DraftRow draft, SourceRow row)
    {
        for (var line = row.Lines.First; line <= row.Lines.Last; line++)
            draft.Cover(line);
    }

    [GeneratedRegex(@"^(?<n>\d{1,3}(\.\d{1,2}){0,2})[.)]\s+(?<t>\p{L}.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex("^([IVX]{1,5}|[A-E])$")]
    private static partial Regex GroupNumber();

    [GeneratedRegex(@"^\W*(ghi chu|luu y|tong cong|chu thich)")]
    private static partial Regex Note();
}
