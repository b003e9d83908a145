namespace Assistant.Skills.Exporting;

/// <summary>The last report on a task, and one request for a later last day of it, as they are stored; a task with several requests has a row for each.</summary>
internal sealed record ReportRow
{
    /// <summary>The query of all: one, so that the register shows one moment.</summary>
    public const string Select =
        """
        select told.plan_id as PlanId, told.task_key as TaskKey, p.state as State, p.percent as Percent, p.note as Note, p.product as Product, p.on_day as OnDay,
            p.person_id as PersonId, p.person_name as PersonName, p.reported_at as ReportedAt,
            e.state as ExtensionState, e.to_day as ExtensionDay, e.decided_by_id as DecidedById, e.decided_by_name as DecidedByName, e.decided_at as DecidedAt
        from (select plan_id, task_key from progress union select plan_id, task_key from extensions) told
        left join progress p on p.plan_id = told.plan_id and p.task_key = told.task_key
        left join extensions e on e.plan_id = told.plan_id and e.task_key = told.task_key and e.state in ('Asked', 'Granted')
        """;

    public string PlanId { get; init; } = "";

    public string TaskKey { get; init; } = "";

    public string? State { get; init; }

    public long? Percent { get; init; }

    public string? Note { get; init; }

    public string? Product { get; init; }

    public string? OnDay { get; init; }

    public string? PersonId { get; init; }

    public string? PersonName { get; init; }

    public string? ReportedAt { get; init; }

    public string? ExtensionState { get; init; }

    public string? ExtensionDay { get; init; }

    public string? DecidedById { get; init; }

    public string? DecidedByName { get; init; }

    public string? DecidedAt { get; init; }
}
