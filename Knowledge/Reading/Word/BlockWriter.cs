namespace Assistant.Knowledge.Reading.Word;

/// <summary>Writes the blocks of a document into a source text: paragraphs as lines, tables with their cells, footnotes apart.</summary>
internal sealed class BlockWriter(SourceTextBuilder text)
{
    private const int LongestWait = 4;

    private readonly List<string> _notes = [];
    private bool _blank = true;
    private bool _centred;
    private int _waited;

    /// <summary>Writes a block.</summary>
    public void Write(WordBlock block)
    {
        switch (block)
        {
            case WordBlock.Paragraph paragraph:
                Write(paragraph);
                break;
            case WordBlock.Table table when LayoutTable.Is(table):
                WriteColumns(table);
                break;
            case WordBlock.Table table:
                WriteTable(table);
                break;
        }
    }

    /// <summary>Writes what was held back.</summary>
    public void Finish() => WriteNotes();

    private void Write(WordBlock.Paragraph paragraph)
    {
        _notes.AddRange(paragraph.Notes);
        if (paragraph.IsBlank || paragraph.IsNumberAlone)
        {
            WriteBlank();
            return;
        }

        // What stands in the middle is a title: format parts it from the text below where no blank line does.
        if (_centred && !paragraph.IsCentred)
            WriteBlank();
        _centred = paragraph.IsCentred;
        foreach (var line in paragraph.Lines.Where(line => line.Length > 0))
            WriteLine(line);

        // A title may go on in the next paragraph: a footnote waits for the end of a sentence.
        if (_notes.Count > 0 && (++_waited > LongestWait || paragraph.Lines[^1].TrimEnd() is [.., '.' or ';' or ':' or '/']))
            WriteNotes();
    }

    private void WriteTable(WordBlock.Table table)
    {
        WriteNotes();
        text.AddTable(table.Rows.Select(row => row
            .Select(cell => new SourceCell(cell.Column, cell.Span, cell.Paragraphs, cell.Continues))
            .ToList()));
        _blank = false;
        _centred = false;
        _notes.AddRange(table.Rows.SelectMany(row => row).Where(cell => !cell.Continues).SelectMany(cell => cell.Notes));
        WriteNotes();
        WriteBlank();
    }

    /// <summary>Writes the columns of each stretch of rows one after the other; a cell over the whole width parts them.</summary>
    private void WriteColumns(WordBlock.Table table)
    {
        WriteNotes();
        WriteBlank();
        var columns = new SortedDictionary<int, List<WordCell>>();
        var width = table.Rows.SelectMany(row => row).Select(cell => cell.Column + cell.Span).DefaultIfEmpty(0).Max();
        foreach (var cell in table.Rows.SelectMany(row => row).Where(cell => !cell.Continues))
        {
            if (cell.Span == width)
                WriteAll(columns);
            if (!columns.TryGetValue(cell.Column, out var column))
                columns[cell.Column] = column = [];
            column.Add(cell);
            if (cell.Span == width)
                WriteAll(columns);
        }

        WriteAll(columns);
        WriteBlank();
    }

    private void WriteAll(SortedDictionary<int, List<WordCell>> columns)
    {
        foreach (var block in columns.Values.SelectMany(column => column).SelectMany(cell => cell.Blocks))
        {
            // Blank lines inside a column are there for looks.
            if (block is not WordBlock.Paragraph { IsBlank: true, Notes.Count: 0 })
                Write(block);
        }

        columns.Clear();
    }

    private void WriteNotes()
    {
        foreach (var note in _notes)
            WriteLine(note);
        if (_notes.Count > 0)
            WriteBlank();
        _notes.Clear();
        _waited = 0;
    }

    private void WriteLine(string line)
    {
        text.AddLine(line);
        _blank = false;
    }

    private void WriteBlank()
    {
        if (!_blank)
            text.AddLine("");
        _blank = true;
    }
}
