using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;

namespace Assistant.Skills.Drafting.Reports;

/// <summary>What the plans and the journal hold of a stretch of days, as of one day.</summary>
/// <param name="Unit">Whose work; null for the whole organisation's.</param>
/// <param name="Period">The stretch.</param>
/// <param name="Today">The day on which it was reckoned: states and delays are those of this day.</param>
public sealed record PeriodFigures(Unit? Unit, DateRange Period, DateOnly Today)
{
    /// <summary>The tasks reported done.</summary>
    public IReadOnlyList<TaskEntry> Done { get; init; } = [];

    /// <summary>Those on which something else was reported, and whose last day has not passed.</summary>
    public IReadOnlyList<TaskEntry> Underway { get; init; } = [];

    /// <summary>Those whose last day has passed, not done.</summary>
    public IReadOnlyList<TaskEntry> Late { get; init; } = [];

    /// <summary>Those on which nobody reported anything, and whose last day has not passed.</summary>
    public IReadOnlyList<TaskEntry> Unreported { get; init; } = [];

    /// <summary>How many tasks have no time in their plan and no report; they are in none of the lists.</summary>
    public int Untimed { get; init; }

    /// <summary>What the plans measure.</summary>
    public IReadOnlyList<TargetEntry> Targets { get; init; } = [];

    /// <summary>The meetings; null where the person may not see them, or there is no journal.</summary>
    public MeetingsCounted? Meetings { get; init; }

    /// <summary>The stretch that follows.</summary>
    public DateRange Next => ReportStretches.Next(Period);

    /// <summary>The tasks that fall due in it and are not done.</summary>
    public IReadOnlyList<TaskEntry> NextTasks { get; init; } = [];

    /// <summary>The periodic reports that fall due in it.</summary>
    public IReadOnlyList<ReportOccurrence> NextReports { get; init; } = [];

    /// <summary>All tasks of the stretch.</summary>
    public IEnumerable<TaskEntry> Tasks => [.. Done, .. Underway, .. Late, .. Unreported];
}
