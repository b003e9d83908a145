using System.Data.Common;

namespace Assistant.Knowledge.Storage;

/// <summary>Statements that go to a server in one journey.</summary>
internal static class Batches
{
    /// <summary>Sends them as one transaction; how many rows each changed.</summary>
    public static async Task<IReadOnlyList<int>> SendAsync(DbConnection connection, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        await using var batch = connection.CreateBatch();
        foreach (var statement in statements)
            batch.Add(statement);
        await batch.ExecuteNonQueryAsync(cancellationToken);
        return [.. batch.BatchCommands.Select(command => command.RecordsAffected)];
    }

    /// <summary>Adds one.</summary>
    public static void Add(this DbBatch batch, Statement statement)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = statement.Sql;
        statement.Fill(command.Parameters, command.CreateParameter);
        batch.BatchCommands.Add(command);
    }
}
