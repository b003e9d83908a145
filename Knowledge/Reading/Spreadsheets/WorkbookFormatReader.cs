using System.Text;
using Assistant.Knowledge.Reading.Packages;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>
/// Reads the visible sheets of workbooks (.xlsx, .xlsm): tables with their cells, the rows around them as lines. Hidden
/// sheets, rows and columns are working material and left out; rows that a filter hides belong to the table and are read.
/// </summary>
public sealed class WorkbookFormatReader : FormatReader
{
    // The reading library looks an encoding of Windows up even for files that need none.
    static WorkbookFormatReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xltx"];

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> content) =>
        CompoundFile.IsLockedPackage(content) || (OfficePackage.IsZip(content) && HoldsWorkbook(content));

    /// <inheritdoc/>
    public override Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Task.FromResult(Read(fileName, content.Span, cancellationToken));
        }
        catch (Exception exception) when (ReasonOf(exception) is { } reason)
        {
            return Task.FromResult<SourceReading>(new SourceReading.Failed(fileName, reason));
        }
    }

    private static SourceReading Read(string fileName, ReadOnlySpan<byte> content, CancellationToken cancellationToken)
    {
        if (CompoundFile.IsLockedPackage(content))
            return new SourceReading.Failed(fileName, ReadFailure.Encrypted);
        if (!OfficePackage.IsZip(content))
            return new SourceReading.Failed(fileName, CompoundFile.Is(content) ? ReadFailure.UnknownFormat : ReadFailure.Mismatched);
        using var package = new OfficePackage(content);
        if (package.MainPart is { } main && !main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
            return new SourceReading.Failed(fileName, ReadFailure.Mismatched);
        var guard = new WorkbookGuard(package);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content.ToArray(), writable: false));
        var source = Text(fileName, reader, guard, cancellationToken);
        return source.Lines.All(line => string.IsNullOrWhiteSpace(line.Text)) ? new SourceReading.Failed(fileName, ReadFailure.Empty) : new SourceReading.Done(source);
    }

    private static SourceText Text(string fileName, IExcelDataReader reader, WorkbookGuard guard, CancellationToken cancellationToken)
    {
        var text = new SourceTextBuilder(fileName);
        var writer = new SheetWriter(text);
        do
        {
            if (!string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase))
                continue;
            if (SheetReader.Read(reader, guard.IsFiltered(reader.Name), cancellationToken) is not { Count: > 0 } rows)
                continue;
            if (text.NextLine > 1)
                text.AddLine("");
            writer.Write(rows);
        }
        while (reader.NextResult());
        return text.Build();
    }

    private static ReadFailure? ReasonOf(Exception exception) => exception switch
    {
        ExcelReaderException => ReadFailure.Damaged,
        // The library trusts indexes and references in the file; a wrong one surfaces as a fault of its own.
        IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or InvalidOperationException or InvalidCastException => ReadFailure.Damaged,
        _ => UnreadableFileException.ReasonOf(exception),
    };

    private static bool HoldsWorkbook(ReadOnlySpan<byte> content)
    {
        try
        {
            using var package = new OfficePackage(content);
            return package.MainPart is { } main && main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) && main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception exception) when (UnreadableFileException.ReasonOf(exception) is not null)
        {
            return false;
        }
    }
}
