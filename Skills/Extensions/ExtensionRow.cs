using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Extensions;

/// <summary>A request as the database holds it.</summary>
internal sealed record ExtensionRow
{
    /// <summary>The columns by the names of the members.</summary>
    public const string Columns =
        """
        id as Id, plan_id as PlanId, task_key as TaskKey, plan_day as PlanDay, from_day as FromDay, to_day as ToDay, reason as Reason,
            person_id as PersonId, person_name as PersonName, unit as Unit, asked_at as AskedAt, state as State, decided_by_id as DecidedById,
            decided_by_name as DecidedByName, decided_on as DecidedOn, decided_at as DecidedAt, decision_reason as DecisionReason, version as Version
        """;

    public string Id { get; init; } = "";

    public string PlanId { get; init; } = "";

    public string TaskKey { get; init; } = "";

    public string PlanDay { get; init; } = "";

    public string FromDay { get; init; } = "";

    public string ToDay { get; init; } = "";

    public string Reason { get; init; } = "";

    public string PersonId { get; init; } = "";

    public string? PersonName { get; init; }

    public string? Unit { get; init; }

    public string AskedAt { get; init; } = "";

    public string State { get; init; } = "";

    public string? DecidedById { get; init; }

    public string? DecidedByName { get; init; }

    public string? DecidedOn { get; init; }

    public string? DecidedAt { get; init; }

    public string? DecisionReason { get; init; }

    public long Version { get; init; }

    /// <summary>The row of a request.</summary>
    public static ExtensionRow Of(Extension extension) => new()
    {
        Id = extension.Id,
        PlanId = extension.PlanId,
        TaskKey = extension.TaskKey,
        PlanDay = Stored.Day(extension.PlanDay),
        FromDay = Stored.Day(extension.From),
        ToDay = Stored.Day(extension.To),
        Reason = extension.Reason,
        PersonId = extension.PersonId,
        PersonName = extension.PersonName,
        Unit = extension.Unit,
        AskedAt = Stored.Instant(extension.AskedAt),
        State = extension.State.ToString(),
        DecidedById = extension.Verdict?.PersonId,
        DecidedByName = extension.Verdict?.PersonName,
        DecidedOn = extension.Verdict is { } decided ? Stored.Day(decided.On) : null,
        DecidedAt = extension.Verdict is { } verdict ? Stored.Instant(verdict.At) : null,
        DecisionReason = extension.Verdict?.Reason,
        Version = extension.Version,
    };

    /// <summary>What it says.</summary>
    public Extension ToExtension() => new(
        Id, PlanId, TaskKey, Stored.ReadDay(PlanDay), Stored.ReadDay(FromDay), Stored.ReadDay(ToDay), Reason, PersonId, PersonName, Unit, Stored.ReadInstant(AskedAt))
    {
        State = Enum.Parse<ExtensionState>(State),
        Verdict = DecidedById is { } by && DecidedOn is { } on && DecidedAt is { } at ? new ExtensionVerdict(by, DecidedByName, Stored.ReadDay(on), Stored.ReadInstant(at), DecisionReason) : null,
        Version = Version,
    };
}
