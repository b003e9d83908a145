using System.Globalization;
using Assistant.Knowledge.Storage;
using Dapper;

namespace Assistant.Testing;

/// <summary>A fresh, migrated database of one test, which goes away with it: a SQLite file in a temporary folder, or a schema of a PostgreSQL server.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>The environment variable that holds the connection string of a PostgreSQL server for tests.</summary>
    public const string PostgresVariable = "ASSISTANT_TEST_POSTGRES";

    private readonly string? _folder;
    private readonly string? _schema;

    private TestDatabase(string connectionString, string? folder, string? schema)
    {
        ConnectionString = connectionString;
        Database = Database.Open(connectionString);
        _folder = folder;
        _schema = schema;
    }

    /// <summary>The server for tests; null where there is none.</summary>
    public static string? PostgresConnectionString =>
        Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } value ? value : null;

    /// <summary>How another "process" opens the same data.</summary>
    public string ConnectionString { get; }

    /// <summary>The database.</summary>
    public Database Database { get; private set; }

    /// <summary>A new SQLite file.</summary>
    /// <param name="migrate">Whether the schema is made.</param>
    public static async Task<TestDatabase> OnSqliteAsync(bool migrate = true)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-test-").FullName;
        var test = new TestDatabase(Path.Combine(folder, "journal.db"), folder, null);
        if (migrate)
            await test.Database.MigrateAsync(CancellationToken.None);
        return test;
    }

    /// <summary>A new schema on the server for tests.</summary>
    /// <param name="migrate">Whether the tables are made.</param>
    public static async Task<TestDatabase> OnPostgresAsync(bool migrate = true)
    {
        var schema = string.Create(CultureInfo.InvariantCulture, $"test_{Guid.NewGuid():N}");
        await OnServerAsync($"create schema {schema}");
        var test = new TestDatabase($"{PostgresConnectionString};Search Path={schema}", null, schema);
        if (migrate)
            await test.Database.MigrateAsync(CancellationToken.None);
        return test;
    }

    /// <summary>Closes the database and opens it again, as a restart does.</summary>
    public async Task RestartAsync()
    {
        await Database.DisposeAsync();
        Database = Database.Open(ConnectionString);
        await Database.MigrateAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (_schema is not null)
            await OnServerAsync($"drop schema {_schema} cascade");
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var server = Database.Open(PostgresConnectionString);
        await using var connection = await server.OpenAsync(CancellationToken.None);
        await connection.ExecuteAsync(sql);
    }
}
