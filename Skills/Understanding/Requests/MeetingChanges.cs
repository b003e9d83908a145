using Assistant.Skills.Meetings;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>What somebody wants changed of a meeting; what is null stays as it is.</summary>
public sealed record MeetingChanges
{
    /// <summary>Another title.</summary>
    public string? Title { get; init; }

    /// <summary>Another kind.</summary>
    public MeetingKind? Kind { get; init; }

    /// <summary>Another way of holding it.</summary>
    public MeetingMode? Mode { get; init; }

    /// <summary>Another day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Another time of day to begin at; where no end is said the meeting stays as long as it was.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>Another time of day to end at, excluded.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>How long it is to take, from its beginning.</summary>
    public TimeSpan? Length { get; init; }

    /// <summary>How much later it is to begin, negative for earlier; it stays as long as it was. Counts where no other day or beginning is said.</summary>
    public TimeSpan? Later { get; init; }

    /// <summary>How much longer it is to take, negative for shorter. Counts where no other end or length is said.</summary>
    public TimeSpan? Longer { get; init; }

    /// <summary>Somebody else in the chair.</summary>
    public string? Chair { get; init; }

    /// <summary>Another room or place.</summary>
    public string? Place { get; init; }

    /// <summary>Who or how many attend.</summary>
    public Attendance? Attendees { get; init; }

    /// <summary>What is to be talked about.</summary>
    public string? Agenda { get; init; }

    /// <summary>What was concluded.</summary>
    public string? Conclusions { get; init; }
}
