using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Which tasks are due work of a period, and in which section of the list they stand.</summary>
/// <param name="State">The tasks meant by what became of them; null for all.</param>
/// <param name="Period">The period; null for everything overdue.</param>
/// <param name="Today">The day of asking.</param>
/// <param name="Progress">What people have reported.</param>
internal sealed record DueFilter(TaskState? State, DateRange? Period, DateOnly Today, ProgressSnapshot Progress)
{
    /// <summary>The section a task stands in; null when it is none of what was asked.</summary>
    public DueSection? SectionOf(Plan plan, PlanTask task)
    {
        var done = IsDone(plan, task);
        if ((done && State is (TaskState.Open or TaskState.Overdue)) || (!done && State == TaskState.Done))
        {
            return null;
        }

        if (!done && IsOverdue(plan, task))
        {
            return DueSection.Overdue;
        }

        return State == TaskState.Overdue || Period is not { } period ? null
            : LastDay(plan, task) is { } last ? period.Contains(last) ? DueSection.Due : null
            : task.Schedule is Schedule.Continuous continuous && continuous.Years.Overlaps(period) ? DueSection.Ongoing
            : null;
    }

    /// <summary>Whether the last day of a task has passed and nobody reported it done, whatever was asked.</summary>
    public bool IsLate(Plan plan, PlanTask task) => LastDay(plan, task) is { } last && last < Today && !IsDone(plan, task);

    /// <summary>Whether the period touches a plan's year.</summary>
    public bool IsOfPeriod(Plan plan) => plan.Year is not { } year || Period is not { } period || DateRange.Year(year).Overlaps(period);

    private DateOnly? LastDay(Plan plan, PlanTask task) => Progress.Extensions.LastDay(plan, task);

    private bool IsDone(Plan plan, PlanTask task) => Progress.IsDone(new TaskReference(plan.Source, task.Key));

    /// <summary>Past its last day, where now lies in the period; asked for with a period that has passed: of that period.</summary>
    private bool IsOverdue(Plan plan, PlanTask task) => LastDay(plan, task) is { } last && last < Today
        && (Period is not { } period || period.Contains(Today) || (State == TaskState.Overdue && (period.First > Today || period.Contains(last))));
}
