using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Exporting;

/// <summary>The task register (sổ theo dõi nhiệm vụ): every task of the plans in force, with the last report on it.</summary>
internal static class TaskTable
{
    private static readonly string[] Columns =
    [
        "document", "task_key", "task", "unit", "coordinators", "deadline", "deadline_words", "state", "progress", "result", "expected_product", "product",
        "last_report", "reported_by",
    ];

    /// <summary>Those whose last day is among the days.</summary>
    public static ExportTable Of(
        Database database, IReadOnlyList<Plan> plans, OfficeTime time, ExportDays days, DateOnly today, CancellationToken cancellationToken) =>
        new("tasks", Columns, RowsAsync(database, plans, time, days, today, cancellationToken));

    private static async IAsyncEnumerable<IReadOnlyList<ExportCell>> RowsAsync(
        Database database,
        IReadOnlyList<Plan> plans,
        OfficeTime time,
        ExportDays days,
        DateOnly today,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reports = (await database.QueryAsync<ReportRow>(ReportRow.Select, null, cancellationToken)).ToDictionary(row => (row.PlanId, row.TaskKey));
        foreach (var plan in plans)
        {
            foreach (var task in plan.Tasks.Where(task => days.Hold(task.Schedule.LastDay)))
                yield return Cells(plan, task, reports.GetValueOrDefault((plan.Id.Value, task.Key.Value)), time, today);
        }
    }

    private static IReadOnlyList<ExportCell> Cells(Plan plan, PlanTask task, ReportRow? report, OfficeTime time, DateOnly today) =>
    [
        ExportCell.Of(plan.Document ?? (ConclusionPlan.Is(plan) ? plan.Title : plan.Source)),
        ExportCell.Of(task.Key.Value),
        ExportCell.Of(task.Title),
        ExportCell.Of(task.Leads),
        ExportCell.Of(task.Coordinators),
        ExportCell.Of(task.Schedule.LastDay),
        ExportCell.Of(task.Schedule.Text),
        ExportCell.Of(State(task.Schedule.LastDay, report, today).ToString()),
        ExportCell.Of(report?.Percent),
        ExportCell.Of(report?.Note),
        ExportCell.Of(task.Products),
        ExportCell.Of(report?.Product),
        report is null ? new ExportCell.Empty() : new ExportCell.Instant(time.Local(Stored.ReadInstant(report.ReportedAt))),
        ExportCell.Of(report?.PersonName ?? report?.PersonId),
    ];

    private static RegisterState State(DateOnly? lastDay, ReportRow? report, DateOnly today)
    {
        var reported = report is null ? ProgressState.NotStarted : Enum.Parse<ProgressState>(report.State);
        if (reported == ProgressState.Done)
            return Stored.ReadDay(report!.OnDay) > lastDay ? RegisterState.DoneLate : RegisterState.DoneOnTime;
        if (today > lastDay)
            return RegisterState.Behind;
        return reported switch
        {
            ProgressState.InProgress => RegisterState.OnSchedule,
            ProgressState.Paused => RegisterState.Paused,
            _ => RegisterState.NotStarted,
        };
    }
}
