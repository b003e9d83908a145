using System.Data;
using System.Data.Common;
using SQLitePCL;

namespace Assistant.Knowledge.Storage;

/// <summary>A transaction that may write, on a <see cref="KeptConnection"/>: begun and ended by statements that the connection has prepared.</summary>
internal sealed class KeptTransaction : DbTransaction
{
    private readonly KeptConnection _connection;
    private bool _ended;

    /// <summary>Takes the write lock at once: a writer waits its turn at the beginning instead of failing in the middle.</summary>
    public KeptTransaction(KeptConnection connection)
    {
        _connection = connection;
        connection.PreparedFor("begin immediate").ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override IsolationLevel IsolationLevel => IsolationLevel.Serializable;

    /// <inheritdoc/>
    protected override DbConnection DbConnection => _connection;

    /// <inheritdoc/>
    public override void Commit()
    {
        _connection.PreparedFor("commit").ExecuteNonQuery();
        _ended = true;
    }

    /// <inheritdoc/>
    public override void Rollback()
    {
        _ended = true;

        // A full disk, for one, has SQLite roll back by itself.
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            _connection.PreparedFor("rollback").ExecuteNonQuery();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended)
            Rollback();
        base.Dispose(disposing);
    }
}
