namespace Assistant.Load;

/// <summary>One message, and what came back for it.</summary>
/// <param name="id">The activity's id.</param>
internal sealed class Exchange(string id)
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<int> _bodies = new(1);

    /// <summary>The activity's id.</summary>
    public string Id => id;

    /// <summary>When the message was sent, by the monotonic clock.</summary>
    public long SentAt { get; } = TimeProvider.System.GetTimestamp();

    /// <summary>From the message to its first reply.</summary>
    public TimeSpan Latency { get; private set; }

    /// <summary>Ends when the first reply is there.</summary>
    public Task Arrived => _arrived.Task;

    /// <summary>How often a reply came that had come before.</summary>
    public int Repeated { get; private set; }

    /// <summary>Takes a reply.</summary>
    /// <param name="body">A hash of its body.</param>
    public void Take(int body)
    {
        lock (_lock)
        {
            if (_bodies.Contains(body))
                Repeated++;
            _bodies.Add(body);
            if (_bodies.Count == 1)
                Latency = TimeProvider.System.GetElapsedTime(SentAt);
        }

        _arrived.TrySetResult();
    }
}
