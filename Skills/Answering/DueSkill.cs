using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

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
        var scope = new PlanScope(office, request.Source, PlanScope.UnitsOf(request.Unit, request.AlsoUnits));
        var filter = new DueFilter(request.State, period, asker.Today, progress);
        var role = request.As ?? TaskRole.Lead;
        var rows = Tasks(scope, filter, role).Concat<DueItem>(Reports(request, scope, filter))
            .OrderBy(row => row.Section).ThenBy(row => row.Day?.Date ?? DateOnly.MaxValue);
        return new DueAnswer(request, period, [.. rows], request.As is null or TaskRole.Lead ? Coordinated(scope, filter) : 0)
        {
            OverdueElsewhere = OverdueElsewhere(scope, filter, role),
            Untimed = Untimed(scope, filter, role),
            Silence = scope.Silence(period),
        };
    }

    private static DateRange UntilYearEnd(DateOnly today) => new(today, new DateOnly(today.Year, 12, 31));

    private static int Coordinated(PlanScope scope, DueFilter filter) => scope.Units.Count == 0 ? 0 : scope.Each(plan => plan.Tasks).Count(pair =>
        filter.SectionOf(pair.Plan, pair.Item) is not null
        && scope.Bears(pair.Plan, pair.Item, TaskRole.Coordinator) && !scope.Bears(pair.Plan, pair.Item, TaskRole.Lead));

    /// <summary>What is late although neither the period nor the state asked about shows it.</summary>
    private static int OverdueElsewhere(PlanScope scope, DueFilter filter, TaskRole role) => filter.State is TaskState.Done ? 0
        : scope.Each(plan => plan.Tasks).Count(pair =>
            filter.IsLate(pair.Plan, pair.Item) && filter.SectionOf(pair.Plan, pair.Item) is null && scope.Bears(pair.Plan, pair.Item, role));

    private static List<TaskEntry> Untimed(PlanScope scope, DueFilter filter, TaskRole role) =>
        scope.Units.Count == 0 || filter.State is TaskState.Overdue or TaskState.Done ? []
        : [.. scope.Each(plan => plan.Tasks)
            .Where(pair => pair.Item.Schedule is Schedule.Unscheduled && filter.IsOfPeriod(pair.Plan) && scope.Bears(pair.Plan, pair.Item, role))
            .Select(pair => TaskEntry.Of(pair.Plan, pair.Item, filter.Today, filter.Progress))];

    private IEnumerable<DueTask> Tasks(PlanScope scope, DueFilter filter, TaskRole role) =>
        from pair in scope.Each(plan => plan.Tasks)
        let section = filter.SectionOf(pair.Plan, pair.Item)
        where section is not null && scope.Bears(pair.Plan, pair.Item, role)
        select new DueTask(section.Value, TaskEntry.Of(pair.Plan, pair.Item, filter.Today, filter.Progress))
        {
            Units = scope.Concerned(unit => office.Bears(pair.Plan, pair.Item, unit, role)),
        };

    private IEnumerable<DueReport> Reports(DueRequest request, PlanScope scope, DueFilter filter) =>
        request.State is TaskState.Overdue or TaskState.Done || filter.Period is not { } period
            ? []
            : ReportsSkill.Occurrences(office, scope, period, filter.Today).Select(report => new DueReport(report) { Units = report.Units });
}
