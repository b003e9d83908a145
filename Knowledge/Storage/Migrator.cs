using Dapper;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// Applies the migrations that a database still lacks, all in one transaction under a lock, so that several processes may
/// start at once. Migrations of a newer program are left alone: an older replica goes on beside it.
/// </summary>
internal sealed class Migrator(Database database)
{
    private const string Table = "schema_migrations";

    /// <summary>Runs what is missing; does not write when nothing is.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var known = Migration.For(database.Dialect);
        if (await IsCurrentAsync(known, cancellationToken))
            return;
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            await database.Dialect.PrepareAsync(connection, cancellationToken);
        }
        catch (System.Data.Common.DbException failure) when (database.Dialect.MeansNotWritable(failure))
        {
            throw database.NotWritable(failure);
        }

        await ApplyAsync(known, cancellationToken);
    }

    private async Task ApplyAsync(IReadOnlyList<Migration> known, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        await work.LockMigrationsAsync(cancellationToken);
        await work.ExecuteAsync($"create table if not exists {Table} (name text primary key)", null, cancellationToken);
        var applied = await work.QueryAsync<string>($"select name from {Table}", null, cancellationToken);
        foreach (var migration in known.Where(migration => !applied.Contains(migration.Name)))
        {
            await work.ExecuteAsync(migration.Sql, null, cancellationToken);
            await work.ExecuteAsync($"insert into {Table} (name) values (@Name)", new { migration.Name }, cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
    }

    private async Task<bool> IsCurrentAsync(IReadOnlyList<Migration> known, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var exists = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            database.Dialect.TableExists, new { name = Table }, cancellationToken: cancellationToken));
        if (exists == 0)
            return false;
        var applied = await connection.QueryAsync<string>(new CommandDefinition($"select name from {Table}", cancellationToken: cancellationToken));
        return known.All(migration => applied.Contains(migration.Name));
    }
}
