using System.IO.Compression;
using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Packages;

/// <summary>
/// A zip package of Office Open XML. Parts are unpacked on demand, and what comes out is counted: sizes that the archive
/// declares are not believed. Relationships to targets outside the package are never followed.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const int MostEntries = 10_000;
    private const long MostBytes = 200L * 1024 * 1024;
    private const long MostPartBytes = 64L * 1024 * 1024;
    private const long AlwaysAllowedBytes = 16L * 1024 * 1024;
    private const int HighestRatio = 100;
    private const string RelationshipsName = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _packed;
    private long _unpacked;

    /// <summary>Opens a package.</summary>
    /// <exception cref="InvalidDataException">It is no zip archive, or a broken one.</exception>
    /// <exception cref="UnreadableFileException">It has too many entries.</exception>
    public OfficePackage(ReadOnlySpan<byte> content)
    {
        _packed = content.Length;
        _archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostEntries)
            throw new UnreadableFileException(ReadFailure.TooMuchInside);
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Whether the file begins as zip archives do.</summary>
    public static bool IsZip(ReadOnlySpan<byte> content) => content is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    /// <summary>The name of the part that the package is about ("word/document.xml"); null where it names none.</summary>
    public string? MainPart => Relationships("").FirstOrDefault(relationship => relationship.Kind == "officeDocument")?.Target;

    /// <summary>Whether the package has the part.</summary>
    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>The parts that a part refers to, outside targets left out; the package's own for an empty name.</summary>
    public IReadOnlyList<PackageRelationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        if (Load($"{part[..slash]}_rels/{part[slash..]}.rels") is not { } root)
            return [];
        var elements = root.Elements(XName.Get("Relationship", RelationshipsName)).Where(element => (string?)element.Attribute("TargetMode") != "External").ToList();
        if (elements.Count > MostEntries)
            throw new UnreadableFileException(ReadFailure.TooMuchInside);
        return [.. elements.Select(element => new PackageRelationship(
            (string?)element.Attribute("Id") ?? "",
            ((string?)element.Attribute("Type") ?? "").Split('/')[^1],
            Resolve(part[..slash], (string?)element.Attribute("Target") ?? "")))];
    }

    /// <summary>The content of a part; null where there is no such part.</summary>
    /// <exception cref="UnreadableFileException">More came out than any plan holds.</exception>
    public MemoryStream? Unpack(string part)
    {
        if (!_entries.TryGetValue(part, out var entry))
            return null;
        using var packed = entry.Open();
        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            _unpacked += read;
            content.Write(buffer, 0, read);
            if (_unpacked > MostBytes || content.Length > MostPartBytes || (_unpacked > AlwaysAllowedBytes && _unpacked / HighestRatio > _packed))
                throw new UnreadableFileException(ReadFailure.TooMuchInside);
        }

        content.Position = 0;
        return content;
    }

    /// <summary>The XML of a part; null where there is no such part.</summary>
    public XElement? Load(string part)
    {
        using var content = Unpack(part);
        return content is null ? null : BoundedXml.Load(content);
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        var names = new List<string>();
        foreach (var name in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (name == ".." && names.Count > 0)
                names.RemoveAt(names.Count - 1);
            else if (name is not ("" or "." or ".."))
                names.Add(name);
        }

        return string.Join('/', names);
    }
}
