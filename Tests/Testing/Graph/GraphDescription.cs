using System.Text.Json;

namespace Assistant.Testing.Graph;

/// <summary>The published description of the part of Microsoft Graph v1.0 that the assistant may use; it lies beside the repository, not in it.</summary>
internal sealed class GraphDescription
{
    private const string FileName = "graph-v1-subset.json";
    private const string Folder = "reference";

    private readonly List<GraphOperation> _operations;

    private GraphDescription(JsonElement document)
    {
        Schemas = new SchemaCheck(document);
        _operations = [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Select(verb => new GraphOperation(path.Name, verb.Name, verb.Value, Schemas)))];
    }

    /// <summary>Judges values by the schemas of the description.</summary>
    public SchemaCheck Schemas { get; }

    /// <summary>The file, looked for in the folder that <see cref="GraphDouble.SharedVariable"/> names and else upwards from the program; null when there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(GraphDouble.SharedVariable) is { Length: > 0 } told)
            return new[] { Path.Combine(told, Folder, FileName), Path.Combine(told, FileName) }.FirstOrDefault(File.Exists);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", Folder, FileName);
            if (File.Exists(file))
                return file;
        }

        return null;
    }

    /// <summary>Reads the description.</summary>
    /// <exception cref="FileNotFoundException">It is not on this machine.</exception>
    public static GraphDescription Load()
    {
        var file = Find() ?? throw new FileNotFoundException(
            $"The description of Microsoft Graph, shared/{Folder}/{FileName}, is not above {AppContext.BaseDirectory}; set {GraphDouble.SharedVariable} to the folder \"shared\".");
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return new GraphDescription(document.RootElement.Clone());
    }

    /// <summary>The operation for a path; the one with most fixed words where several fit, null where the description has none.</summary>
    public GraphOperation? Match(string verb, IReadOnlyList<string> segments) => _operations
        .Where(each => each.Verb == verb && each.Fits(segments))
        .OrderByDescending(each => each.FixedWords)
        .FirstOrDefault();

    /// <summary>Whether the path exists for any verb.</summary>
    public bool Knows(IReadOnlyList<string> segments) => _operations.Any(each => each.Fits(segments));
}
