using System.Text;

namespace Assistant.Knowledge.Reading;

/// <summary>The text of one file, line by line, with the tables and pages its format knows. Citations point into its lines.</summary>
public sealed class SourceText
{
    /// <summary>Creates a text; <see cref="SourceTextBuilder"/> and <see cref="FromString"/> are the ways to one.</summary>
    internal SourceText(string fileName, IReadOnlyList<string> lines, IReadOnlyList<SourceTable> tables, IReadOnlyList<SourcePage> pages)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        FileName = Path.GetFileName(fileName);
        Lines = [.. lines.Select((line, index) => new SourceLine(index + 1, line))];
        Tables = tables;
        Pages = pages;
    }

    /// <summary>The file's name without its folder.</summary>
    public string FileName { get; }

    /// <summary>Every line, blank ones included; line <c>n</c> stands at index <c>n - 1</c>.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>The tables whose cells the format keeps apart, in order; empty for plain text, whatever is drawn in it.</summary>
    public IReadOnlyList<SourceTable> Tables { get; }

    /// <summary>The pages, in order; empty where the format has none.</summary>
    public IReadOnlyList<SourcePage> Pages { get; }

    /// <summary>Splits a text at LF, CRLF or CR and normalises it to NFC.</summary>
    /// <param name="fileName">A file name; a folder before it is dropped.</param>
    /// <param name="text">The whole text; a leading byte order mark is dropped.</param>
    /// <param name="pages">The pages its lines stand on; none when omitted.</param>
    public static SourceText FromString(string fileName, string text, IReadOnlyList<SourcePage>? pages = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        ArgumentNullException.ThrowIfNull(text);
        var normalised = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        return new SourceText(fileName, normalised.Split('\n'), [], pages ?? []);
    }

    /// <summary>The same text with other words on its lines and in its cells: a repaired copy.</summary>
    /// <param name="lines">As many lines as this text has, in NFC.</param>
    /// <param name="tables">The tables on them.</param>
    /// <exception cref="ArgumentException">There are more or fewer lines.</exception>
    internal SourceText Repaired(IReadOnlyList<string> lines, IReadOnlyList<SourceTable> tables) => lines.Count == Lines.Count
        ? new SourceText(FileName, lines, tables, Pages)
        : throw new ArgumentException("A repaired copy has the same lines.", nameof(lines));

    /// <summary>The page a line stands on; null where the format has no pages.</summary>
    /// <param name="line">Counted from 1.</param>
    public SourcePage? PageOf(int line) => Pages.FirstOrDefault(page => page.Lines.Contains(line));

    /// <summary>The words of a span, its lines joined by one space, blank lines and outer white space left out.</summary>
    public string Quote(LineSpan span) => string.Join(' ', Lines
        .Skip(span.First - 1)
        .Take(span.Last - span.First + 1)
        .Select(line => line.Text.Trim())
        .Where(text => text.Length > 0));
}
