using System.Security.Cryptography;
using System.Text;
using Assistant.Knowledge.Storage;
using Dapper;

namespace Assistant.EndToEnd.Tests;

/// <summary>
/// Where the program under test keeps its data: in files of its data folder, or, where <see cref="Variable"/> names a PostgreSQL server, in
/// a database there of its own for each data folder. The whole suite runs on either.
/// </summary>
internal sealed class OfficeStore
{
    /// <summary>The environment variable that moves the suite to a PostgreSQL server: its connection string.</summary>
    public const string Variable = "ASSISTANT_E2E_POSTGRES";

    private readonly string? _server;
    private readonly string _folder;
    private readonly string _name;

    private OfficeStore(string folder, string? server)
    {
        _server = server;
        _folder = Path.GetFullPath(folder);
        _name = "e2e_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_folder)))[..20];
    }

    /// <summary>Whether several processes can serve one store.</summary>
    public static bool IsShared => Server is not null;

    private static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    /// <summary>What the program is told as <c>ConnectionStrings:Journal</c>; empty for files.</summary>
    public string ConnectionString => _server is { } server ? $"{server};Database={_name}" : "";

    /// <summary>The store that goes with a data folder; on a server it is made when it is first asked for.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="like">The data folder of another store that it begins as a copy of; nothing may be using that one.</param>
    public static async Task<OfficeStore> OfAsync(string folder, string? like = null)
    {
        var store = new OfficeStore(folder, Server);
        if (Server is not null)
            await store.CreateAsync(like is null ? "template0" : new OfficeStore(like, Server)._name);
        return store;
    }

    /// <summary>A store on a given server that goes with a data folder.</summary>
    public static async Task<OfficeStore> OnAsync(string server, string folder)
    {
        var store = new OfficeStore(folder, server);
        await store.CreateAsync("template0");
        return store;
    }

    /// <summary>From the program's next start on nothing can be written.</summary>
    public Task ProtectAsync()
    {
        if (_server is not null)
            return OnServerAsync(server => server.ExecuteAsync($"alter database {_name} set default_transaction_read_only = on"));
        foreach (var file in Directory.GetFiles(_folder))
            File.SetAttributes(file, FileAttributes.ReadOnly);
        return Task.CompletedTask;
    }

    /// <summary>Takes everything out of the store, which must be on a server and which no living program uses.</summary>
    public async Task EmptyAsync()
    {
        await using var database = Database.Open(ConnectionString);
        await using var connection = await database.OpenAsync(CancellationToken.None);
        // The server finishes what a killed program last asked for, and holds its locks meanwhile.
        await connection.ExecuteAsync(
            "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        await connection.ExecuteAsync("drop schema public cascade; create schema public");
    }

    /// <summary>Whether words stand anywhere in what is kept of plans.</summary>
    public async Task<bool> HoldsAsync(string words)
    {
        if (_server is null)
            return Directory.EnumerateFiles(_folder).Any(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains(words, StringComparison.Ordinal));
        await using var database = Database.Open(ConnectionString);
        return await database.FindAsync<long>(
            "select count(*) from plans where position(@words in body || source_text) > 0", new { words }, CancellationToken.None) > 0;
    }

    /// <summary>Lets go of it.</summary>
    public async Task DropAsync()
    {
        if (_server is not null)
            await OnServerAsync(server => server.ExecuteAsync($"drop database if exists {_name} with (force)"));
        else if (Directory.Exists(_folder))
        {
            foreach (var file in Directory.GetFiles(_folder))
                File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    private async Task CreateAsync(string template)
    {
        if (await OnServerAsync(server => server.ExecuteScalarAsync<long>("select count(*) from pg_database where datname = @name", new { name = _name })) == 0)
            await OnServerAsync(server => server.ExecuteAsync($"create database {_name} template {template}"));
    }

    private async Task<T> OnServerAsync<T>(Func<System.Data.Common.DbConnection, Task<T>> action)
    {
        await using var server = Database.Open(_server);
        await using var connection = await server.OpenAsync(CancellationToken.None);
        return await action(connection);
    }
}
