namespace Assistant.Load;

/// <summary>Looks at the memory of processes again and again while they work.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _stop = new();
    private readonly List<long> _samples = [];
    private readonly Task _watching;

    /// <summary>Begins to look.</summary>
    public MemoryWatch(IReadOnlyList<ServerProcess> servers) => _watching = WatchAsync(servers);

    /// <summary>The median of one tenth of the samples, from 1 to 10, in MiB; all servers together.</summary>
    public double Tenth(int which)
    {
        var samples = _samples.Skip(_samples.Count * (which - 1) / 10).Take(Math.Max(1, _samples.Count / 10)).Order().ToArray();
        return samples.Length == 0 ? 0 : samples[samples.Length / 2] / (1024.0 * 1024.0);
    }

    /// <summary>Stops looking.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private async Task WatchAsync(IReadOnlyList<ServerProcess> servers)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
                _samples.Add(servers.Sum(server => server.ResidentBytes));
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }
}
