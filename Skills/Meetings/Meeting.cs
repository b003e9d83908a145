namespace Assistant.Skills.Meetings;

/// <summary>A meeting as it was confirmed and stored.</summary>
public sealed record Meeting
{
    /// <summary>Its id, opaque.</summary>
    public required string Id { get; init; }

    /// <summary>How often it was written: 1 when it was logged, one more with each change. Who changes it names the version that was seen.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The organisation in whose journal it stands.</summary>
    public required string Organization { get; init; }

    /// <summary>What it was called or about.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>How it was held.</summary>
    public required MeetingMode Mode { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When it ends, excluded; after <see cref="Start"/>.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>The name of the unit whose meeting it is.</summary>
    public string? Unit { get; init; }

    /// <summary>Who chairs it.</summary>
    public string? Chair { get; init; }

    /// <summary>The room or place.</summary>
    public string? Place { get; init; }

    /// <summary>Who or how many attend; no names and no count when nothing was said.</summary>
    public required Attendance Attendance { get; init; }

    /// <summary>What is to be talked about.</summary>
    public string? Agenda { get; init; }

    /// <summary>What was concluded.</summary>
    public string? Conclusions { get; init; }

    /// <summary>The id of the person who logged it.</summary>
    public required string LoggedById { get; init; }

    /// <summary>That person's name.</summary>
    public string? LoggedBy { get; init; }

    /// <summary>When it was logged.</summary>
    public required DateTimeOffset LoggedAt { get; init; }

    /// <summary>When it was cancelled; null while it stands. A cancelled meeting is kept, but neither listed nor counted.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why it was cancelled; null where nobody said.</summary>
    public string? CancelledReason { get; init; }
}
