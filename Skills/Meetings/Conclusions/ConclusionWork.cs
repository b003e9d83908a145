using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>A piece of work that a meeting's conclusions lay on someone. Nothing in it was invented.</summary>
public sealed record ConclusionWork
{
    /// <summary>What is to be done, in the writer's words without who, until when and the words of the order.</summary>
    public required string Task { get; init; }

    /// <summary>Who is to do it, the first first; empty where the conclusions name nobody.</summary>
    public required IReadOnlyList<ConclusionAssignee> Leads { get; init; }

    /// <summary>Who helps.</summary>
    public IReadOnlyList<ConclusionAssignee> Coordinators { get; init; } = [];

    /// <summary>Until when: a deadline, all the time, or unscheduled.</summary>
    public Schedule Schedule { get; init; } = new Schedule.Unscheduled();

    /// <summary>The line it stands on in the text that was read, and that line's words.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What a person should look at; empty when all was said plainly.</summary>
    public IReadOnlyList<ConclusionDoubt> Doubts { get; init; } = [];
}
