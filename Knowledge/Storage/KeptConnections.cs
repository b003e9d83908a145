using System.Collections.Concurrent;

namespace Assistant.Knowledge.Storage;

/// <summary>The open connections to a SQLite file that nobody uses at present.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class KeptConnections(int most)
{
    private readonly ConcurrentStack<KeptConnection> _idle = new();
    private volatile bool _closed;

    /// <summary>One that was used before, the latest first; null when there is none.</summary>
    public KeptConnection? TakeIdle() => _idle.TryPop(out var idle) ? idle.Lend() : null;

    /// <summary>One that was used before, the latest first; a new one, not yet opened, when there is none.</summary>
    public (KeptConnection Connection, bool IsOpen) Take(string connectionString) =>
        TakeIdle() is { } idle ? (idle, true) : (new KeptConnection(connectionString, GiveBack).Lend(), false);

    /// <summary>Closes those that nobody uses, and the others when they are given back.</summary>
    public void Close()
    {
        _closed = true;
        while (_idle.TryPop(out var idle))
            idle.End();
    }

    private void GiveBack(KeptConnection connection)
    {
        if (_closed || _idle.Count >= most || connection.State != System.Data.ConnectionState.Open)
        {
            connection.End();
            return;
        }

        _idle.Push(connection);

        // Closed just before it was pushed: nobody would come for it again.
        if (_closed)
            Close();
    }
}
