using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>All that decides what is owed, as of one moment.</summary>
internal sealed record PlanningFacts
{
    /// <summary>The plans in force.</summary>
    public required PlanLibrary Library { get; init; }

    /// <summary>Which later last days were granted.</summary>
    public required ExtensionSnapshot Extensions { get; init; }

    /// <summary>The tasks that are reported done.</summary>
    public required IReadOnlySet<(string PlanId, string TaskKey)> Done { get; init; }

    /// <summary>The reports that were said to be sent.</summary>
    public required IReadOnlySet<(string Item, string Due)> Settled { get; init; }

    /// <summary>What recipients do not want to be reminded of.</summary>
    public required IReadOnlySet<(string Recipient, string Item)> Muted { get; init; }

    /// <summary>Everybody whom the directory lists.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The meetings that have yet to begin.</summary>
    public required IReadOnlyList<Meeting> Meetings { get; init; }

    /// <summary>What people asked for, the oldest first.</summary>
    public required IReadOnlyList<Reminder> Reminders { get; init; }

    /// <summary>Whether anybody still has to be reminded of a last day.</summary>
    public bool IsOpen(Deadline deadline) => deadline.TaskKey is { } key
        ? !Done.Contains((deadline.Plan.Id.Value, key.Value))
        : !Settled.Contains((deadline.Item, new DueTime.Day(deadline.LastDay).ToString()));
}
