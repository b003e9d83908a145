namespace Assistant.Knowledge.Storage;

/// <summary>A lock that all processes on a database share. It ends when it is disposed, or with the process.</summary>
public abstract class SharedLock : IAsyncDisposable
{
    private protected SharedLock()
    {
    }

    /// <summary>Runs statements over the connection that holds the lock: who has lost it stores nothing.</summary>
    internal abstract Task<IReadOnlyList<int>> SendAsync(IReadOnlyList<Statement> statements);

    /// <summary>Runs a last statement and ends the lock: nobody holds it before what the statement changed is stored. When the statement fails, the lock ends all the same.</summary>
    /// <exception cref="System.Data.Common.DbException">The statement failed.</exception>
    public abstract Task EndWithAsync(Statement last);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
