using System.Text;

namespace Assistant.Knowledge.Reading;

/// <summary>Puts a source text together out of lines, tables and pages, in the order in which they are read.</summary>
/// <param name="fileName">A file name; a folder before it is dropped.</param>
public sealed class SourceTextBuilder(string fileName)
{
    private readonly List<string> _lines = [];
    private readonly List<SourceTable> _tables = [];
    private readonly List<(int Number, int FirstLine, bool IsRecognised)> _pages = [];

    /// <summary>The number of the line that is added next.</summary>
    public int NextLine => _lines.Count + 1;

    /// <summary>Adds a line; line breaks in it make several.</summary>
    public void AddLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _lines.AddRange(Normalised(text).Split('\n'));
    }

    /// <summary>Adds a table: each row becomes one line, its cells parted by " | ".</summary>
    /// <param name="rows">The cells of each row, from left to right. Rows without a word are left out.</param>
    public void AddTable(IEnumerable<IReadOnlyList<SourceCell>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var added = new List<SourceRow>();
        foreach (var row in rows)
        {
            var cells = row
                .Select(cell => cell with { Paragraphs = [.. cell.Paragraphs.Select(OnOneLine).Where(paragraph => paragraph.Length > 0)] })
                .ToList();
            if (cells.All(cell => cell.Paragraphs.Count == 0))
                continue;
            added.Add(new SourceRow(LineSpan.Of(NextLine), cells));
            // What a cell merged downwards says is said once; its lower parts repeat it for the reader only.
            _lines.Add("| " + string.Join(" | ", cells.Select(cell => cell.Continues ? "" : cell.Text)) + " |");
        }

        if (added.Count > 0)
            _tables.Add(new SourceTable(added));
    }

    /// <summary>Says that the lines from here on stand on another page.</summary>
    /// <param name="number">The page, counted from 1 and ascending.</param>
    /// <param name="isRecognised">Whether its words were read off an image.</param>
    public void StartPage(int number, bool isRecognised)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, _pages.Count == 0 ? 1 : _pages[^1].Number + 1);
        _pages.Add((number, NextLine, isRecognised));
    }

    /// <summary>The text as far as it goes.</summary>
    public SourceText Build() => new(fileName, _lines.Count == 0 ? [""] : _lines, _tables, [.. Pages()]);

    private IEnumerable<SourcePage> Pages()
    {
        for (var i = 0; i < _pages.Count; i++)
        {
            var last = i + 1 < _pages.Count ? _pages[i + 1].FirstLine - 1 : _lines.Count;
            // A page without a line has no place in the text.
            if (last >= _pages[i].FirstLine)
                yield return new SourcePage(_pages[i].Number, new LineSpan(_pages[i].FirstLine, last), _pages[i].IsRecognised);
        }
    }

    private static string OnOneLine(string text) => Normalised(text).Replace('\n', ' ').Trim();

    private static string Normalised(string text) => text.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
}
