using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Versions;

namespace Assistant.Knowledge.Storage;

/// <summary>What saving a plan came to. One of the nested records.</summary>
public abstract record PlanSaved
{
    private PlanSaved(Plan plan, PlanStanding standing) => (Plan, Standing) = (plan, standing);

    /// <summary>The plan as it stands in the store, with what people corrected.</summary>
    public Plan Plan { get; }

    /// <summary>How it stands: a plan that was withdrawn stays so whatever version comes in.</summary>
    public PlanStanding Standing { get; }

    /// <summary>Where its text says that it replaces other plans: for a person to act on.</summary>
    public IReadOnlyList<ReplacementNotice> Replaces { get; init; } = [];

    /// <summary>It was new.</summary>
    /// <param name="Now">The plan.</param>
    public sealed record Added(Plan Now) : PlanSaved(Now, new PlanStanding.InForce());

    /// <summary>Another version of it was there and has been replaced; what people recorded followed its tasks.</summary>
    /// <param name="Now">The plan.</param>
    /// <param name="Stands">How it stands.</param>
    /// <param name="Changes">What differs.</param>
    public sealed record Changed(Plan Now, PlanStanding Stands, PlanChanges Changes) : PlanSaved(Now, Stands);

    /// <summary>The same version was there already; nothing was stored.</summary>
    /// <param name="Now">The plan.</param>
    /// <param name="Stands">How it stands.</param>
    public sealed record Unchanged(Plan Now, PlanStanding Stands) : PlanSaved(Now, Stands);
}
