using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Assistant.Knowledge.Reading.Packages;

namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>
/// Looks through the parts of a workbook before it is read: how far its sheets really reach, whatever they declare, and
/// whether rows are only hidden by a filter.
/// </summary>
internal sealed class WorkbookGuard
{
    private const int MostCells = 3_000_000;
    private const long MostPlaces = 40_000_000;
    private const int MostMerges = 200_000;
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const int DeepestElement = 64;

    private static readonly XNamespace Names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly HashSet<string> _filtered = new(StringComparer.Ordinal);
    private long _cells;
    private long _places;

    /// <summary>Looks through a package.</summary>
    /// <exception cref="UnreadableFileException">It holds more than any plan does.</exception>
    /// <exception cref="InvalidDataException">It is about no workbook.</exception>
    public WorkbookGuard(OfficePackage package)
    {
        if (package.MainPart is not { } main || package.Load(main) is not { } workbook || workbook.Name != Names + "workbook")
            throw new InvalidDataException("The package is about no workbook.");
        var relationships = package.Relationships(main);
        foreach (var part in relationships.Where(part => part.Kind is "sharedStrings" or "styles"))
            Walk(package, part.Target, _ => { });
        foreach (var part in relationships.Where(part => part.Kind == "worksheet"))
        {
            if (LooksFiltered(package, part.Target) && NameOf(workbook, part.Id) is { } name)
                _filtered.Add(name);
        }
    }

    /// <summary>Whether a filter hides rows of the sheet: they are part of its table nevertheless.</summary>
    public bool IsFiltered(string sheet) => _filtered.Contains(sheet);

    private static string? NameOf(XElement workbook, string id) => (string?)workbook
        .Descendants(Names + "sheet")
        .FirstOrDefault(sheet => (string?)sheet.Attribute(Relationship + "id") == id)?.Attribute("name");

    private bool LooksFiltered(OfficePackage package, string part)
    {
        var filtered = false;
        long row = 0;
        long column = 0;
        long lastRow = 0;
        long lastColumn = 0;
        var merges = 0;
        Walk(package, part, reader =>
        {
            switch (reader.LocalName)
            {
                case "row":
                    row = Index(reader.GetAttribute("r")) ?? row + 1;
                    lastRow = Math.Max(lastRow, row);
                    column = 0;
                    break;
                case "c":
                    column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
                    lastColumn = Math.Max(lastColumn, column);
                    _cells++;
                    break;
                case "mergeCell":
                    merges++;
                    break;
                case "autoFilter":
                    filtered = true;
                    break;
            }

            if (_cells > MostCells || merges > MostMerges)
                throw new UnreadableFileException(ReadFailure.TooMuchInside);
        });
        _places += lastRow * Math.Max(1, lastColumn);
        if (_places > MostPlaces || lastRow > MostRows || lastColumn > MostColumns)
            throw new UnreadableFileException(ReadFailure.TooMuchInside);
        return filtered;
    }

    private static void Walk(OfficePackage package, string part, Action<XmlReader> visit)
    {
        using var content = package.Unpack(part);
        if (content is null)
            return;
        using var reader = XmlReader.Create(content, BoundedXml.Settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
                throw new UnreadableFileException(ReadFailure.TooMuchInside);
            if (reader.NodeType == XmlNodeType.Element)
                visit(reader);
        }
    }

    private static long? Index(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>The column of "AB12", counted from 1.</summary>
    private static long? ColumnOf(string? place)
    {
        long column = 0;
        foreach (var c in place ?? "")
        {
            if (!char.IsAsciiLetter(c) || column > MostColumns)
                break;
            column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return column > 0 ? column : null;
    }
}
