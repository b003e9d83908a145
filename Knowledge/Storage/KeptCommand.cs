using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Storage;

/// <summary>A command of a <see cref="KeptConnection"/>: runs the statement that the connection prepared for the same words before.</summary>
internal sealed class KeptCommand(KeptConnection connection) : DbCommand
{
    private readonly SqliteCommand _values = new();

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText { get; set; } = "";

    /// <inheritdoc/>
    public override int CommandTimeout { get; set; } = connection.DefaultTimeout;

    /// <inheritdoc/>
    public override CommandType CommandType { get; set; } = CommandType.Text;

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (value != connection)
                throw new NotSupportedException("A command stays with its connection.");
        }
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => _values.Parameters;

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    public override void Cancel()
    {
        // SQLite runs a statement to its end.
    }

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Prepared().ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Prepared().ExecuteScalar();

    /// <inheritdoc/>
    public override void Prepare() => Prepared().Prepare();

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Prepared().ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _values.Dispose();
        base.Dispose(disposing);
    }

    private SqliteCommand Prepared()
    {
        var command = connection.PreparedFor(CommandText);
        command.CommandTimeout = CommandTimeout;
        // A kept transaction is the connection's own, and needs no naming.
        command.Transaction = DbTransaction as SqliteTransaction;
        command.Parameters.Clear();
        foreach (SqliteParameter value in _values.Parameters)
            command.Parameters.Add(value);
        return command;
    }
}
