using System.Data.Common;

namespace Assistant.Knowledge.Storage;

/// <summary>Statements that go to a server in one journey.</summary>
internal static class Batches
{
    /// <summary>Adds one.</summary>
    public static void Add(this DbBatch batch, Statement statement)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = statement.Sql;
        statement.Fill(command.Parameters, command.CreateParameter);
        batch.BatchCommands.Add(command);
    }
}
