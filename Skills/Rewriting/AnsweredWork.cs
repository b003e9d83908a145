using Assistant.Skills.Answering;

namespace Assistant.Skills.Rewriting;

/// <summary>The work that an answer lists.</summary>
internal static class AnsweredWork
{
    /// <summary>The rows in the order shown; null for an answer that lists something else than work.</summary>
    public static IReadOnlyList<DueItem>? Of(SkillResult answer) => answer switch
    {
        DueAnswer due => due.Rows,
        TasksFound found => [.. found.Tasks.Select(Of)],
        WhoAnswer who => [.. who.Tasks.Select(Of)],
        TaskExplained { Task: { } task } => [Of(task)],
        ReportsAnswer reports => [.. reports.Reports.Select(report => new DueReport(report) { Units = report.Units })],
        _ => null,
    };

    /// <summary>Whether a row was reported done.</summary>
    public static bool IsDone(DueItem row) => row is DueTask { Entry.Standing: TaskStanding.DoneInTime or TaskStanding.DoneLate };

    /// <summary>Whether a row is late.</summary>
    public static bool IsLate(DueItem row) => row is DueTask { Entry.Standing: TaskStanding.Behind };

    /// <summary>How soon a row presses: what is late, what is still to come, reports whose day has passed, of which nobody knows whether they were sent, and what has no day.</summary>
    public static int Urgency(DueItem row) => row switch
    {
        _ when IsLate(row) => 0,
        { Day.DaysLeft: >= 0 } => 1,
        { Day: not null } => 2,
        _ => 3,
    };

    private static DueTask Of(TaskEntry task) => new(task switch
    {
        { Standing: TaskStanding.Behind } => DueSection.Overdue,
        { Day: not null } => DueSection.Due,
        _ => DueSection.Ongoing,
    }, task);
}
