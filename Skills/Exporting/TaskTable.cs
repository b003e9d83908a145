using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Exporting;

/// <summary>The task register (sổ theo dõi nhiệm vụ): every task of the plans in force, with the last report on it and both its last days.</summary>
internal static class TaskTable
{
    private static readonly string[] Columns =
    [
        "document", "task_key", "task", "unit", "coordinators", "deadline", "deadline_words", "state", "progress", "result", "expected_product", "product",
        "last_report", "reported_by", "plan_deadline", "extended_by", "extended_at", "extension_asked",
    ];

    /// <summary>Those whose last day in force is among the days.</summary>
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
        var reports = (await database.QueryAsync<ReportRow>(ReportRow.Select, null, cancellationToken)).ToLookup(row => (row.PlanId, row.TaskKey));
        foreach (var plan in plans)
        {
            foreach (var entry in plan.Tasks.Select(task => new RegisterEntry(task, [.. reports[(plan.Id.Value, task.Key.Value)]])).Where(entry => days.Hold(entry.LastDay)))
                yield return Cells(plan, entry, time, today);
        }
    }

    private static IReadOnlyList<ExportCell> Cells(Plan plan, RegisterEntry entry, OfficeTime time, DateOnly today)
    {
        var (task, report, extended) = (entry.Task, entry.Report, entry.Extended);
        return
        [
            ExportCell.Of(plan.Document ?? (ConclusionPlan.Is(plan) ? plan.Title : plan.Source)),
            ExportCell.Of(task.Key.Value),
            ExportCell.Of(task.Title),
            ExportCell.Of(task.Leads),
            ExportCell.Of(task.Coordinators),
            ExportCell.Of(entry.LastDay),
            ExportCell.Of(task.Schedule.Text),
            ExportCell.Of(State(entry.LastDay, report, today).ToString()),
            ExportCell.Of(report?.Percent),
            ExportCell.Of(report?.Note),
            ExportCell.Of(task.Products),
            ExportCell.Of(report?.Product),
            At(report?.ReportedAt, time),
            ExportCell.Of(report?.PersonName ?? report?.PersonId),
            ExportCell.Of(task.Schedule.LastDay),
            ExportCell.Of(extended?.DecidedByName ?? extended?.DecidedById),
            At(extended?.DecidedAt, time),
            ExportCell.Of(entry.Asked),
        ];
    }

    private static ExportCell At(string? instant, OfficeTime time) => instant is null ? new ExportCell.Empty() : new ExportCell.Instant(time.Local(Stored.ReadInstant(instant)));

    private static RegisterState State(DateOnly? lastDay, ReportRow? report, DateOnly today)
    {
        var reported = report is null ? ProgressState.NotStarted : Enum.Parse<ProgressState>(report.State!);
        if (reported == ProgressState.Done)
            return Stored.ReadDay(report!.OnDay!) > lastDay ? RegisterState.DoneLate : RegisterState.DoneOnTime;
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
