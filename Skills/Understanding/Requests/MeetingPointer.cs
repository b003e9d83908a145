using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Which logged meeting somebody means, as far as they said it. All that is said must fit; what is null was not said.</summary>
public sealed record MeetingPointer
{
    /// <summary>Its id, where it was pointed at in a list; everything else then only tells people which it is.</summary>
    public string? Id { get; init; }

    /// <summary>Words of its title or kind, as written: "họp giao ban".</summary>
    public string? Text { get; init; }

    /// <summary>The days it may lie on, both included.</summary>
    public DateRange? Days { get; init; }

    /// <summary>The time of day it begins at.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>Whose meeting it is.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether the one that was just taken down or talked about is meant: "cuộc họp vừa ghi", "cuộc họp đó".</summary>
    public bool Latest { get; init; }
}
