using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Slots that a message puts in the place of remembered ones. What is null stays as it was.</summary>
internal sealed record SlotChange
{
    /// <summary>Another period.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Other units; empty for every unit ("tất cả các phòng").</summary>
    public IReadOnlyList<Unit>? Units { get; init; }

    /// <summary>Another role.</summary>
    public TaskRole? Role { get; init; }

    /// <summary>Another state.</summary>
    public TaskState? State { get; init; }

    /// <summary>Another plan.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The remembered question with <see cref="Plan"/> in the place of the plan it named; null for other requests, and where it named none.</summary>
    public string? PlanWords { get; init; }

    /// <summary>Another periodic report ("báo cáo năm"), which has days of its own.</summary>
    public string? ReportPeriod { get; init; }

    /// <summary>Another topic.</summary>
    public string? Topic { get; init; }

    /// <summary>Another kind of list for the same unit and period: "còn báo cáo thì sao".</summary>
    public ListKind? Kind { get; init; }

    /// <summary>Whether anything is changed.</summary>
    public bool IsEmpty => Period is null && Units is null && Role is null && State is null && Plan is null && Topic is null && ReportPeriod is null && Kind is null;

    /// <summary>The units that a request names.</summary>
    public static IReadOnlyList<Unit> UnitsOf(Request request) => request switch
    {
        DueRequest due => Joined(due.Unit, due.AlsoUnits),
        ReportsRequest reports => Joined(reports.Unit, reports.AlsoUnits),
        FindRequest find => Joined(find.Unit, []),
        MeetingsRequest meetings => Joined(meetings.Unit, []),
        MeetingStatsRequest stats => Joined(stats.Unit, []),
        DraftReportRequest draft => Joined(draft.Unit, []),
        _ => [],
    };

    /// <summary>The period that a request names; null when it names none or has none.</summary>
    public static DateRange? PeriodOf(Request request) => request switch
    {
        DueRequest due => due.Period,
        ReportsRequest reports => reports.Period,
        MeetingsRequest meetings => meetings.Period,
        MeetingStatsRequest stats => stats.Period,
        DraftReportRequest draft => draft.Range,
        PlansRequest { Year: { } year } => DateRange.Year(year),
        _ => null,
    };

    private static IReadOnlyList<Unit> Joined(Unit? first, IReadOnlyList<Unit> others) => first is null ? [] : [first, .. others];
}
