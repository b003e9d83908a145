using System.Globalization;

namespace Assistant.Testing.Documents;

/// <summary>Where the next line goes: a cursor that moves down columns and over pages. Lengths are points.</summary>
internal sealed class PdfFlow(PdfFile file)
{
    /// <summary>The height of a line.</summary>
    public const double Line = 15;

    /// <summary>The size of the letters.</summary>
    public const double Size = 11;

    private const double SmallSize = 9;
    private const double Top = 64, Bottom = 770, Left = 62, Right = 540, Gutter = 22;
    private readonly List<string> _notes = [];
    private PdfPage? _page;
    private int _columns = 1, _column;
    private double _start = Top, _lowest = Top;

    /// <summary>The regular font.</summary>
    public PdfFont Regular => file.Regular;

    /// <summary>The bold font.</summary>
    public PdfFont Bold => file.Bold;

    /// <summary>What is drawn on.</summary>
    public PdfPage Page => _page ??= NewPage();

    /// <summary>The left edge of the column.</summary>
    public double X => Left + (_column * (Width + Gutter));

    /// <summary>The top of the next line.</summary>
    public double Y { get; set; } = Top;

    /// <summary>The width of the column.</summary>
    public double Width => (Right - Left - (Gutter * (_columns - 1))) / _columns;

    /// <summary>Sets the number of columns from here on.</summary>
    public void Columns(int count)
    {
        Y = Math.Max(Y, _lowest) + (Line / 2);
        (_columns, _column, _start, _lowest) = (count, 0, Y, Y);
    }

    /// <summary>Moves on to the next column or page unless there is this much room. True if it moved to another page.</summary>
    public bool MakeRoom(double height)
    {
        if (Y + height <= Bottom - (_notes.Count * Line))
            return false;
        _lowest = Math.Max(_lowest, Y);
        if (++_column < _columns)
        {
            Y = _start;
            return false;
        }

        (_page, _column, Y) = (NewPage(), 0, Top);
        (_start, _lowest) = (Top, Top);
        return true;
    }

    /// <summary>Writes a paragraph, a little space after it.</summary>
    public void Paragraph(string words, bool bold)
    {
        foreach (var line in Wrap(words, bold ? Bold : Regular, Width))
            WriteLine(line, bold ? Bold : Regular, X);
        Y += 4;
    }

    /// <summary>Writes lines in bold in the middle of the page.</summary>
    public void Centred(string words)
    {
        foreach (var line in Wrap(words, Bold, Width))
            WriteLine(line, Bold, Left + ((Right - Left - Bold.Width(line, Size)) / 2));
    }

    /// <summary>Writes two blocks of lines beside each other, each line in the middle of its half.</summary>
    public void SideBySide(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        MakeRoom(Math.Max(left.Count, right.Count) * Line);
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var half = (Right - Left) / 2;
            if (i < left.Count)
                Page.Text(left[i], Regular, Size, left[i].StartsWith('-') || left[i].EndsWith(':') ? Left : Left + ((half - 30 - Regular.Width(left[i], Size)) / 2), Y + 12);
            if (i < right.Count && right[i].Length > 0)
                Page.Text(right[i], Regular, Size, Left + half + ((half - Regular.Width(right[i], Size)) / 2), Y + 12);
            Y += Line;
        }

        Y += Line / 2;
    }

    /// <summary>Keeps a footnote for the foot of this page.</summary>
    public void AddFootnote(string words) => _notes.Add(words);

    /// <summary>Finishes the last page.</summary>
    public void Close()
    {
        if (_page is null)
            return;
        var y = Bottom - ((_notes.Count - 1) * Line);
        foreach (var note in _notes)
        {
            _page.Text(note, Regular, SmallSize, Left, y);
            y += Line;
        }

        _notes.Clear();
        _page = null;
    }

    /// <summary>The words in lines that fit a width.</summary>
    public IReadOnlyList<string> Wrap(string words, PdfFont font, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in words.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' '))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (line.Length > 0 && font.Width(longer, Size) > width)
                {
                    lines.Add(line);
                    longer = word;
                }

                line = longer;
            }

            lines.Add(line);
        }

        return lines;
    }

    private void WriteLine(string line, PdfFont font, double x)
    {
        var column = X;
        MakeRoom(Line);
        Page.Text(line, font, Size, x + X - column, Y + 12);
        Y += Line;
    }

    private PdfPage NewPage()
    {
        Close();
        var page = file.Add(new PdfPage());
        if (file.PageCount > 1)
            page.Text(file.PageCount.ToString(CultureInfo.InvariantCulture), Regular, Size, (Left + Right) / 2, 40);
        return page;
    }
}
