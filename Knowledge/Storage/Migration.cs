using System.Globalization;

namespace Assistant.Knowledge.Storage;

/// <summary>One numbered change of the schema, for one dialect.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Name">Number and name, the same for both dialects: <c>0001_journal</c>.</param>
/// <param name="Sql">The statements.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    private const string Prefix = "migrations/";

    /// <summary>The migrations that are part of this program, in order.</summary>
    public static IReadOnlyList<Migration> For(SqlDialect dialect)
    {
        var ending = $".{dialect.Name}.sql";
        return [.. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
            .Select(name => Read(name, name[Prefix.Length..^ending.Length]))
            .OrderBy(migration => migration.Number)];
    }

    private static Migration Read(string resource, string name)
    {
        using var stream = typeof(Migration).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return new Migration(int.Parse(name[..4], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
