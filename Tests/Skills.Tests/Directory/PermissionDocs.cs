using System.Runtime.CompilerServices;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Tests.Directory;

/// <summary>The table of <c>docs/permissions.md</c>, as a reader sees it.</summary>
internal static class PermissionDocs
{
    /// <summary>Its cells by deed and column, the columns as they are headed.</summary>
    public static IReadOnlyDictionary<(string Deed, string Column), Reach> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/permissions.md"));
        var rows = lines.SkipWhile(line => !line.StartsWith("| deed |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToList();
        return rows.Skip(2).SelectMany(row => row.Skip(1).Select((cell, at) => (Key: (row[0], rows[0][at + 1]), Reach: ReachOf(cell))))
            .ToDictionary(cell => cell.Key, cell => cell.Reach);
    }

    private static string[] Cells(string line) => line.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static Reach ReachOf(string cell) => cell switch
    {
        "all" => Reach.Everything,
        "unit" => Reach.OwnUnit,
        "own" => Reach.OwnRecords,
        "–" => Reach.Nobody,
        _ => throw new InvalidDataException($"“{cell}” is no reach."),
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
