using System.Text;

namespace Assistant.Knowledge.Reading;

/// <summary>The text of one file, line by line. Citations point into it.</summary>
public sealed class SourceText
{
    private SourceText(string fileName, IReadOnlyList<SourceLine> lines)
    {
        FileName = fileName;
        Lines = lines;
    }

    /// <summary>The file's name without its folder.</summary>
    public string FileName { get; }

    /// <summary>Every line, blank ones included; line <c>n</c> stands at index <c>n - 1</c>.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>Splits a text at LF, CRLF or CR and normalises it to NFC.</summary>
    /// <param name="fileName">A file name; a folder before it is dropped.</param>
    /// <param name="text">The whole text; a leading byte order mark is dropped.</param>
    public static SourceText FromString(string fileName, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        ArgumentNullException.ThrowIfNull(text);
        var normalised = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        var lines = normalised.Split('\n');
        return new SourceText(
            Path.GetFileName(fileName),
            [.. lines.Select((line, index) => new SourceLine(index + 1, line))]);
    }

    /// <summary>The words of a span, its lines joined by one space, blank lines and outer white space left out.</summary>
    public string Quote(LineSpan span) => string.Join(' ', Lines
        .Skip(span.First - 1)
        .Take(span.Last - span.First + 1)
        .Select(line => line.Text.Trim())
        .Where(text => text.Length > 0));
}
