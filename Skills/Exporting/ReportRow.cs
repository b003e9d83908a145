namespace Assistant.Skills.Exporting;

/// <summary>The last report on a task, as it is stored.</summary>
internal sealed record ReportRow
{
    /// <summary>The query of all.</summary>
    public const string Select =
        """
        select plan_id as PlanId, task_key as TaskKey, state as State, percent as Percent, note as Note, product as Product, on_day as OnDay,
            person_id as PersonId, person_name as PersonName, reported_at as ReportedAt
        from progress
        """;

    public string PlanId { get; init; } = "";

    public string TaskKey { get; init; } = "";

    public string State { get; init; } = "";

    public long? Percent { get; init; }

    public string? Note { get; init; }

    public string? Product { get; init; }

    public string OnDay { get; init; } = "";

    public string PersonId { get; init; } = "";

    public string? PersonName { get; init; }

    public string ReportedAt { get; init; } = "";
}
