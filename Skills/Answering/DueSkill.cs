using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>What falls due for whom in a period.</summary>
/// <param name="office">The plans.</param>
public sealed class DueSkill(AnsweringOffice office)
{
    /// <summary>Lists the due work. A unit without a role means what it leads; no period means from today to the year's end.</summary>
    public DueAnswer Answer(DueRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(progress);
        var period = request.Period ?? (request.State == TaskState.Overdue ? null : UntilYearEnd(asker.Today));
        var scope = new Scope(request.State, period, asker.Today, progress);
        var role = request.As ?? TaskRole.Lead;
        var tasks = Tasks(scope, (plan, task) => request.Unit is null || office.Bears(plan, task, request.Unit, role));
        var rows = tasks.Concat<DueItem>(Reports(request, scope))
            .OrderBy(row => row.Section).ThenBy(row => row.Day?.Date ?? DateOnly.MaxValue);
        return new DueAnswer(request, period, [.. rows], Coordinated(request, scope));
    }

    private static DateRange UntilYearEnd(DateOnly today) => new(today, new DateOnly(today.Year, 12, 31));

    private int Coordinated(DueRequest request, Scope scope) => request is { Unit: { } unit, As: null or TaskRole.Lead }
        ? Tasks(scope, (plan, task) => office.Bears(plan, task, unit, TaskRole.Coordinator) && !office.Bears(plan, task, unit, TaskRole.Lead)).Count()
        : 0;

    private IEnumerable<DueTask> Tasks(Scope scope, Func<Plan, PlanTask, bool> wanted) =>
        from pair in office.Each(plan => plan.Tasks)
        let section = scope.SectionOf(pair.Plan, pair.Item)
        where section is not null && wanted(pair.Plan, pair.Item)
        select new DueTask(section.Value, TaskEntry.Of(pair.Plan, pair.Item, scope.Today, scope.Progress));

    private IEnumerable<DueReport> Reports(DueRequest request, Scope scope) =>
        request.State is TaskState.Overdue or TaskState.Done || scope.Period is not { } period
            ? []
            : ReportsSkill.Occurrences(office, request.Unit, period, scope.Today).Select(report => new DueReport(report));

    /// <summary>What is looked for, and when.</summary>
    private sealed record Scope(TaskState? State, DateRange? Period, DateOnly Today, ProgressSnapshot Progress)
    {
        /// <summary>The section a task stands in; null when it is none of what was asked.</summary>
        public DueSection? SectionOf(Plan plan, PlanTask task)
        {
            var done = Progress.IsDone(new TaskReference(plan.Source, task.Key));
            if ((done && State is (TaskState.Open or TaskState.Overdue)) || (!done && State == TaskState.Done))
            {
                return null;
            }

            if (!done && IsOverdue(task))
            {
                return DueSection.Overdue;
            }

            return State == TaskState.Overdue || Period is not { } period ? null
                : task.Schedule.LastDay is { } last ? period.Contains(last) ? DueSection.Due : null
                : task.Schedule is Schedule.Continuous continuous && continuous.Years.Overlaps(period) ? DueSection.Ongoing
                : null;
        }

        /// <summary>Past its last day, where now lies in the period; asked for with a period that has passed: of that period.</summary>
        private bool IsOverdue(PlanTask task) => task.Schedule.LastDay is { } last && last < Today
            && (Period is not { } period || period.Contains(Today) || (State == TaskState.Overdue && (period.First > Today || period.Contains(last))));
    }
}
