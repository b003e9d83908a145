namespace Assistant.Testing.Graph;

/// <summary>The faults of a <see cref="GraphDouble"/>: queued ones first, then random ones. Tokens are given without random faults.</summary>
public sealed class GraphFaults
{
    private readonly Lock _gate = new();
    private readonly List<(GraphFault Fault, Func<GraphRequest, bool> Matches)> _queued = [];
    private Random _random = new(1);
    private double _share;
    private IReadOnlyList<GraphFault> _kinds = [];

    /// <summary>Every kind that a client must live through, with waits short enough for tests.</summary>
    public static IReadOnlyList<GraphFault> AllKinds { get; } =
    [
        new GraphFault.Throttled(0), new GraphFault.Busy(0), new GraphFault.Unavailable(), new GraphFault.ServerError(), new GraphFault.TimeoutAfterWork(),
        new GraphFault.DroppedBeforeWork(), new GraphFault.DroppedAfterWork(), new GraphFault.Delayed(TimeSpan.FromMilliseconds(20)),
        new GraphFault.Late(TimeSpan.FromMilliseconds(20)),
    ];

    /// <summary>Makes this share of the requests (0 to 1) fail in one of these ways, drawn from a seed; a share of 0 ends it.</summary>
    public void Random(double share, int seed, IReadOnlyList<GraphFault>? kinds = null)
    {
        lock (_gate)
        {
            _share = share;
            _random = new Random(seed);
            _kinds = kinds ?? AllKinds;
        }
    }

    /// <summary>Makes the next request fail, or the next with this method and these words in its path.</summary>
    public void Next(GraphFault fault, string method = "", string path = "") => Next(fault, request =>
        (method.Length == 0 || request.Method.Equals(method, StringComparison.OrdinalIgnoreCase)) && (path.Length > 0 || !request.IsForToken)
        && request.Path.Contains(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>Makes the next request fail that is as described.</summary>
    public void Next(GraphFault fault, Func<GraphRequest, bool> matches)
    {
        lock (_gate)
            _queued.Add((fault, matches));
    }

    /// <summary>Waits until every queued fault has met the request it is meant for. A caller may have others first, such as the one for its token.</summary>
    public async Task UntilMetAsync(CancellationToken cancellationToken)
    {
        while (IsQueued())
            await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
    }

    /// <summary>Ends all faults, the queued ones too.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _queued.Clear();
            _share = 0;
        }
    }

    internal GraphFault? For(GraphRequest request)
    {
        lock (_gate)
        {
            var queued = _queued.FindIndex(each => each.Matches(request));
            if (queued >= 0)
            {
                var fault = _queued[queued].Fault;
                _queued.RemoveAt(queued);
                return fault;
            }

            return !request.IsForToken && _kinds.Count > 0 && _random.NextDouble() < _share ? _kinds[_random.Next(_kinds.Count)] : null;
        }
    }

    private bool IsQueued()
    {
        lock (_gate)
            return _queued.Count > 0;
    }
}
