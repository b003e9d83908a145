using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Extensions;

/// <summary>What was asked and decided about the last day of one task. It never changes.</summary>
/// <param name="All">The requests, in the order in which they were asked.</param>
public sealed record ExtensionHistory(IReadOnlyList<Extension> All)
{
    /// <summary>Nobody has asked.</summary>
    public static ExtensionHistory None { get; } = new([]);

    /// <summary>The one that was granted and reaches furthest; null when none was.</summary>
    public Extension? Granted { get; } = All.Where(each => each.State == ExtensionState.Granted).MaxBy(each => each.To);

    /// <summary>The one that waits for a decision; null when none does.</summary>
    public Extension? Open { get; } = All.FirstOrDefault(each => each.State == ExtensionState.Asked);

    /// <summary>The one that was decided last; null when none was.</summary>
    public Extension? LastDecided { get; } = All.Where(each => each.Verdict is not null).MaxBy(each => each.Verdict!.At);

    /// <summary>
    /// The last day in force, included: the granted one, until the plan itself names a later one; the plan's own where nothing was granted.
    /// Null where the plan names no last day, or no longer does.
    /// </summary>
    public DateOnly? LastDay(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return InForce(schedule)?.To ?? schedule.LastDay;
    }

    /// <summary>The extension that puts the last day behind the plan's own; null where the plan's own is in force.</summary>
    public Extension? InForce(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return schedule.LastDay is { } day && Granted is { } granted && granted.To > day ? granted : null;
    }
}
