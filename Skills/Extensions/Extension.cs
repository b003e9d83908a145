using Assistant.Skills.Directory;

namespace Assistant.Skills.Extensions;

/// <summary>A request for a later last day of a task, and what was decided on it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PlanId">The plan, by what identifies it through its versions.</param>
/// <param name="TaskKey">The task's key in it.</param>
/// <param name="PlanDay">The plan's own last day when it was asked, included.</param>
/// <param name="From">The last day that was in force when it was asked, included: the plan's, or an earlier extension's.</param>
/// <param name="To">The last day asked for, included; later than <paramref name="From"/>.</param>
/// <param name="Reason">Why, in the words of who asked.</param>
/// <param name="PersonId">The id of who asked.</param>
/// <param name="PersonName">That person's name.</param>
/// <param name="Unit">The name of the unit that person asked for; null where none is known.</param>
/// <param name="AskedAt">When.</param>
public sealed record Extension(
    string Id,
    string PlanId,
    string TaskKey,
    DateOnly PlanDay,
    DateOnly From,
    DateOnly To,
    string Reason,
    string PersonId,
    string? PersonName,
    string? Unit,
    DateTimeOffset AskedAt)
{
    /// <summary>What became of it.</summary>
    public ExtensionState State { get; init; }

    /// <summary>The decision on it; null while there is none, and where it was taken back.</summary>
    public ExtensionVerdict? Verdict { get; init; }

    /// <summary>Counts what was stored of it, from 1: what a card shows is told from what came after it by this.</summary>
    public long Version { get; init; } = 1;

    /// <summary>Whether somebody is who asked.</summary>
    public bool IsOf(Asker asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return string.Equals(PersonId, asker.Id, StringComparison.OrdinalIgnoreCase);
    }
}
