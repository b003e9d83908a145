using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Take down a meeting. Slots that the message does not hold are null, to be filled in on the card.</summary>
public sealed record LogMeetingRequest : Request
{
    /// <summary>What it was called or about.</summary>
    public string? Title { get; init; }

    /// <summary>Its kind.</summary>
    public MeetingKind? Kind { get; init; }

    /// <summary>How it is held.</summary>
    public MeetingMode? Mode { get; init; }

    /// <summary>Its day, also where no time of day was said.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When it ends, excluded.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Whose meeting it is.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Who chairs it, without "anh", "chị", "đồng chí".</summary>
    public string? Chair { get; init; }

    /// <summary>The room or place.</summary>
    public string? Place { get; init; }

    /// <summary>Who or how many attend.</summary>
    public Attendance? Attendees { get; init; }

    /// <summary>What was concluded.</summary>
    public string? Conclusions { get; init; }
}
