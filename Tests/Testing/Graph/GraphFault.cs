namespace Assistant.Testing.Graph;

/// <summary>What can go wrong between a program and Graph.</summary>
public abstract record GraphFault
{
    private GraphFault()
    {
    }

    /// <summary>Whether the work was done although the caller is told that it was not, or is told nothing.</summary>
    public bool WorkIsDone => this is TimeoutAfterWork or DroppedAfterWork or Delayed or Late;

    /// <summary>429 with <c>Retry-After</c>.</summary>
    public sealed record Throttled(int RetryAfterSeconds = 1) : GraphFault;

    /// <summary>503 that says how long to wait.</summary>
    public sealed record Busy(int RetryAfterSeconds = 1) : GraphFault;

    /// <summary>503 that does not say how long to wait.</summary>
    public sealed record Unavailable : GraphFault;

    /// <summary>500, nothing done.</summary>
    public sealed record ServerError : GraphFault;

    /// <summary>504 after the work was done.</summary>
    public sealed record TimeoutAfterWork : GraphFault;

    /// <summary>The connection is dropped before the work.</summary>
    public sealed record DroppedBeforeWork : GraphFault;

    /// <summary>The connection is dropped after the work was done.</summary>
    public sealed record DroppedAfterWork : GraphFault;

    /// <summary>The work is done, the answer comes late.</summary>
    public sealed record Delayed(TimeSpan By) : GraphFault;

    /// <summary>The work itself is done late: by then the caller may have given up and tried again, or died.</summary>
    public sealed record Late(TimeSpan By) : GraphFault;

    /// <summary>A refusal for good: what a client must park, not repeat.</summary>
    public sealed record Refused(int Status, string Code) : GraphFault;
}
