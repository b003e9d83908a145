using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// Which unit a person works in, from <c>directory.csv</c> in the data folder: a line of column names, of which <c>id</c> (the id the
/// channel gives) and <c>unit</c> (any name of the unit) are read. Without the file nobody's unit is known. Read again whenever it changes.
/// </summary>
internal sealed class StaffList(IOptions<AssistantOptions> options)
{
    private volatile Entry _entry = new(default, new Dictionary<string, string>());

    private string Path => System.IO.Path.Combine(options.Value.DataFolder, "directory.csv");

    /// <summary>The person's unit, also one that no plan names; null when the person is not listed.</summary>
    public Unit? UnitOf(string id, Office office)
    {
        var written = File.GetLastWriteTimeUtc(Path);
        if (written != _entry.Written)
            _entry = new Entry(written, Read());
        return !_entry.Units.TryGetValue(id, out var name) || name.Length == 0 ? null
            : office.Directory.Resolve(name, office.Organization) is UnitMatch.One { Unit: { IsCollective: false } unit } ? unit
            : new Unit(office.Organization, name);
    }

    private Dictionary<string, string> Read()
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var rows = File.ReadLines(Path).Select(line => line.Split(',', StringSplitOptions.TrimEntries)).ToList();
            var (id, unit) = rows.Count == 0 ? (-1, -1) : (Array.IndexOf(rows[0], "id"), Array.IndexOf(rows[0], "unit"));
            foreach (var row in rows.Skip(1).Where(row => id >= 0 && unit >= 0 && row.Length > Math.Max(id, unit)))
                units[row[id]] = row[unit];
        }
        catch (IOException)
        {
            // There is none, or it is being written: the next look finds it.
        }

        return units;
    }

    private sealed record Entry(DateTime Written, IReadOnlyDictionary<string, string> Units);
}
