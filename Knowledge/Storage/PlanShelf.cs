using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>Holds the plans in force for everyone who answers from them. Reading it takes no time; refreshing swaps in a new library.</summary>
public sealed class PlanShelf : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile PlanLibrary _current;
    private string? _revision;

    /// <summary>Creates a shelf.</summary>
    /// <param name="library">What stands on it until it is refreshed; none when omitted.</param>
    public PlanShelf(PlanLibrary? library = null) => _current = library ?? PlanLibrary.Empty;

    /// <summary>The plans in force. Take it once for one answer.</summary>
    public PlanLibrary Current => _current;

    /// <summary>Puts up another library: where plans are read without a database.</summary>
    public void Put(PlanLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _current = library;
    }

    /// <summary>Loads the plans again if they have changed since the last time, in this process or another.</summary>
    /// <returns>Whether there is a new library. Readers are not disturbed; of several callers each sees what was stored before its call.</returns>
    public async Task<bool> RefreshAsync(PlanStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var revision = await store.RevisionAsync(cancellationToken);
            if (revision == _revision)
                return false;
            _current = await store.LoadAsync(cancellationToken);
            _revision = revision;
            return true;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _refreshing.Dispose();
}
