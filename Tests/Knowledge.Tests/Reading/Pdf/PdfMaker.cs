using System.Globalization;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>Makes PDFs as an office's word processor does: A4, justified, first lines indented, page numbers on top.</summary>
public sealed class PdfMaker
{
    private const double Left = 85;
    private const double Right = 545;
    private const double Top = 70;
    private const double UsualBottom = 775;
    private const double Indent = 28;

    private readonly PdfWriter _writer;
    private double _y;

    /// <summary>Begins a document.</summary>
    /// <param name="withoutLetters">Whether its fonts keep to themselves which letters they show.</param>
    public PdfMaker(bool withoutLetters = false)
    {
        _writer = new PdfWriter { WithoutLetters = withoutLetters };
        AddPage();
    }

    /// <summary>Where the text of this page ends, in points from the top.</summary>
    public double Bottom { get; set; } = UsualBottom;

    /// <summary>How many points are left on the page.</summary>
    public double Rest => Bottom - _y;

    /// <summary>Begins a page; its number stands on top, except on the first.</summary>
    public PdfMaker AddPage()
    {
        _writer.AddPage();
        (_y, Bottom) = (Top, UsualBottom);
        if (_writer.PageCount > 1)
            Draw(_writer.PageCount.ToString(CultureInfo.InvariantCulture), Font(13), 309, 45);
        return this;
    }

    /// <summary>Leaves white space.</summary>
    public PdfMaker Space(double points)
    {
        _y += points;
        return this;
    }

    /// <summary>Two blocks of centred lines side by side: a letterhead, or recipients beside the signature when not centred.</summary>
    public PdfMaker Blocks(IReadOnlyList<string> left, IReadOnlyList<string> right, double shift = 0, bool leftCentred = true)
    {
        if (Math.Max(left.Count, right.Count) * 17 > Rest)
            AddPage();
        for (var i = 0; i < left.Count; i++)
        {
            var x = leftCentred ? 165 - (Width(left[i], Font(10, bold: true)) / 2) : Left;
            Draw(left[i], Font(10, bold: leftCentred), x, _y + (i * 17) + shift);
        }

        for (var i = 0; i < right.Count; i++)
            Draw(right[i], Font(10, bold: true), 405 - (Width(right[i], Font(10, bold: true)) / 2), _y + (i * 17));
        _y += (Math.Max(left.Count, right.Count) * 17) + shift + 10;
        return this;
    }

    /// <summary>Lines in the middle of the page, bold.</summary>
    public PdfMaker Centred(params string[] lines)
    {
        foreach (var line in lines)
        {
            Draw(line, Font(14, bold: true), 315 - (Width(line, Font(14, bold: true)) / 2), _y);
            _y += 19;
        }

        _y += 8;
        return this;
    }

    /// <summary>Justified paragraphs with an indented first line, over pages as needed.</summary>
    public PdfMaker Paragraphs(params string[] paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var lines = Wrap(paragraph, Font(14), Right - Left, Indent);
            for (var i = 0; i < lines.Count; i++)
            {
                if (_y + 20 > Bottom)
                    AddPage();
                DrawLine(lines[i], Font(14), i == 0 ? Left + Indent : Left, Right, justified: i < lines.Count - 1, _y);
                _y += 20;
            }

            _y += 5;
        }

        return this;
    }

    /// <summary>Text in two columns on what is left of the page.</summary>
    public PdfMaker Columns(string left, string right)
    {
        var start = _y;
        var deepest = start;
        foreach (var (text, x) in new[] { (left, Left), (right, 330d) })
        {
            _y = start;
            var lines = Wrap(text, Font(12), 215, 0);
            for (var i = 0; i < lines.Count; i++, _y += 16)
                DrawLine(lines[i], Font(12), x, x + 215, justified: i < lines.Count - 1, _y);
            deepest = Math.Max(deepest, _y);
        }

        _y = deepest + 10;
        return this;
    }

    /// <summary>A note at the foot of the page, under a short rule.</summary>
    public PdfMaker Footnote(string number, string text)
    {
        _writer.Line(Left, 738, Left + 140, 738);
        Draw(number, Font(6.5), Left, 747);
        var lines = Wrap(text, Font(10), Right - Left - 6, 0);
        for (var i = 0; i < lines.Count; i++)
            DrawLine(lines[i], Font(10), i == 0 ? Left + 6 : Left, Right, justified: i < lines.Count - 1, 751 + (i * 12));
        return this;
    }

    /// <summary>A word with a small raised number behind it, at a place of one's own choosing on a line of its own.</summary>
    public PdfMaker LineWithNote(string before, string number, string after)
    {
        Draw(before, Font(14), Left, _y);
        var x = Left + Width(before, Font(14));
        Draw(number, Font(9), x, _y - 5);
        Draw(after, Font(14), x + Width(number, Font(9)) + 3.5, _y);
        _y += 20;
        return this;
    }

    /// <summary>A table. A cell that is null belongs to the one above it.</summary>
    /// <param name="widths">The width of each column in points.</param>
    /// <param name="rows">The cells; the first row is the header.</param>
    /// <param name="ruled">Whether lines are drawn.</param>
    /// <param name="repeatHeader">Whether the header stands on each page.</param>
    public PdfMaker Table(double[] widths, IReadOnlyList<string?[]> rows, bool ruled = true, bool repeatHeader = true)
    {
        var open = new double[widths.Length];
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row].Select((cell, column) => cell is null ? [] : Wrap(cell, Font(12), widths[column] - 10, 0)).ToList();
            var height = (cells.Max(lines => lines.Count) * 15) + 6;
            if (_y + height > Bottom)
            {
                CloseColumns(widths, open, ruled);
                AddPage();
                if (repeatHeader)
                    DrawRow(widths, [.. rows[0].Select((cell, column) => Wrap(cell!, Font(12), widths[column] - 10, 0))], rows[0], open, ruled);
                if (ruled)
                    _writer.Line(Left, _y, Left + widths.Sum(), _y);
            }

            DrawRow(widths, cells, rows[row], open, ruled);
        }

        CloseColumns(widths, open, ruled);
        _y += 15;
        return this;
    }

    /// <summary>The finished file.</summary>
    public byte[] Save() => _writer.Save();

    private void DrawRow(double[] widths, IReadOnlyList<List<string>> cells, string?[] texts, double[] open, bool ruled)
    {
        var height = (cells.Max(lines => lines.Count) * 15) + 6;
        var x = Left;
        for (var column = 0; column < widths.Length; column++)
        {
            if ((texts[column] is not null || open[column] == 0) && ruled)
                _writer.Line(x, _y, x + widths[column], _y);
            if (texts[column] is not null || open[column] == 0)
                open[column] = _y;
            for (var line = 0; line < cells[column].Count; line++)
                Draw(cells[column][line], Font(12), x + 5, _y + 15 + (line * 15) - 2);
            if (ruled)
                _writer.Line(x, _y, x, _y + height);
            x += widths[column];
        }

        if (ruled)
            _writer.Line(x, _y, x, _y + height);
        _y += height;
    }

    private void CloseColumns(double[] widths, double[] open, bool ruled)
    {
        if (ruled)
            _writer.Line(Left, _y, Left + widths.Sum(), _y);
        Array.Clear(open);
    }

    private static (double Size, bool Bold) Font(double size, bool bold = false) => (size, bold);

    private static double Width(string text, (double Size, bool Bold) font) => (font.Bold ? SystemFonts.Bold : SystemFonts.Regular).Measure(text, font.Size);

    private void Draw(string text, (double Size, bool Bold) font, double x, double y) => _writer.Text(text, x, y, font.Size, font.Bold);

    private void DrawLine(string text, (double Size, bool Bold) font, double left, double right, bool justified, double y)
    {
        var words = text.Split(' ');
        var blank = justified && words.Length > 1
            ? (right - left - words.Sum(word => Width(word, font))) / (words.Length - 1)
            : Width(" ", font);
        var x = left;
        foreach (var word in words)
        {
            Draw(word, font, x, y);
            x += Width(word, font) + blank;
        }
    }

    private static List<string> Wrap(string text, (double Size, bool Bold) font, double width, double indent)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Width(longer, font) > width - (lines.Count == 0 ? indent : 0))
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        return lines;
    }
}
