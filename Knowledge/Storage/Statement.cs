using System.Data.Common;

namespace Assistant.Knowledge.Storage;

/// <summary>One SQL statement with the values of its parameters, by their names without the sign.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Values">The values; null is the database's null.</param>
public sealed record Statement(string Sql, params IReadOnlyList<(string Name, object? Value)> Values)
{
    /// <summary>Makes a command of it.</summary>
    internal DbCommand On(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Sql;
        Fill(command.Parameters, command.CreateParameter);
        return command;
    }

    /// <summary>Sets the values as parameters.</summary>
    internal void Fill(DbParameterCollection parameters, Func<DbParameter> create)
    {
        foreach (var (name, value) in Values)
        {
            var parameter = create();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            parameters.Add(parameter);
        }
    }
}
