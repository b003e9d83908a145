namespace Assistant.Load;

/// <summary>What one case came to.</summary>
internal sealed record Measured
{
    /// <summary>What was measured.</summary>
    public required LoadCase Case { get; init; }

    /// <summary>How many turns.</summary>
    public required int Turns { get; init; }

    /// <summary>Turns in a second of the wall clock.</summary>
    public required double TurnsPerSecond { get; init; }

    /// <summary>From a message to its first reply: half are faster, in milliseconds.</summary>
    public required double P50 { get; init; }

    /// <summary>95 of 100 are faster.</summary>
    public required double P95 { get; init; }

    /// <summary>99 of 100 are faster.</summary>
    public required double P99 { get; init; }

    /// <summary>Processor time of the measured programs for each turn, in milliseconds. Neither Connector nor database server is in it.</summary>
    public required double CpuPerTurn { get; init; }

    /// <summary>Messages that got no reply.</summary>
    public required int Lost { get; init; }

    /// <summary>Replies that came twice, or for nothing that was asked.</summary>
    public required int Repeated { get; init; }

    /// <summary>Deliveries that were not answered with success, and made again.</summary>
    public required int Redelivered { get; init; }

    /// <summary>The memory held in the second tenth of the time, at the median, in MiB.</summary>
    public required double MemoryEarly { get; init; }

    /// <summary>The memory held in the last tenth of the time.</summary>
    public required double MemoryLate { get; init; }
}
