using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Progress;

/// <summary>The current state of a task as the database holds it.</summary>
internal sealed record ProgressRow
{
    /// <summary>The plan.</summary>
    public string PlanId { get; init; } = "";

    /// <summary>The task's key in it.</summary>
    public string TaskKey { get; init; } = "";

    /// <summary>The name of the state.</summary>
    public string State { get; init; } = "";

    /// <summary>0 to 100.</summary>
    public long? Percent { get; init; }

    /// <summary>What else was said.</summary>
    public string? Note { get; init; }

    /// <summary>What shows the result.</summary>
    public string? Product { get; init; }

    /// <summary>The day it is about.</summary>
    public string OnDay { get; init; } = "";

    /// <summary>Who reported it.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>That person's name.</summary>
    public string? PersonName { get; init; }

    /// <summary>When.</summary>
    public string ReportedAt { get; init; } = "";

    /// <summary>Counts the changes, from 1.</summary>
    public long Version { get; init; }

    /// <summary>What it says.</summary>
    public ReportedProgress Report => new(
        Enum.Parse<ProgressState>(State), (int?)Percent, Stored.ReadDay(OnDay), Note, Product, PersonId, PersonName, Stored.ReadInstant(ReportedAt), Version);
}
