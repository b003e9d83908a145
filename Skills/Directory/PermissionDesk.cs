using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Directory;

/// <summary>Finds out whose a task or a meeting is by the plans in force, and whether the person who asks may touch it.</summary>
/// <param name="shelf">The plans.</param>
public sealed class PermissionDesk(PlanShelf shelf)
{
    private readonly UnitsInForce _units = new(shelf);

    /// <summary>Why a person may not do what concerns the whole organisation; null when the person may.</summary>
    public static Refusal? Refuse(Asker asker, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return Permissions.Refuse(asker, deed, new DeedSubject(asker.Organization, UnitList.Empty));
    }

    /// <summary>Why a person may not do something to a task, or to what somebody asked for about it; null when the person may. The task is its leads'.</summary>
    /// <param name="asker">The person.</param>
    /// <param name="deed">What would be done.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="task">The task.</param>
    /// <param name="authorId">Who asked for it; null for what stands in the plan and for what is new.</param>
    public Refusal? RefuseTask(Asker asker, Deed deed, Plan plan, PlanTask task, string? authorId = null)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(task);
        var directory = _units.Of(asker.Organization);

        // What another organisation's plan lays on this one as a whole is this one's.
        var organization = task.Leads.Any(lead => Folding.SameWords(lead, asker.Organization)) ? asker.Organization : plan.Issuer ?? asker.Organization;
        Unit[] leads = [.. task.Leads.Select(lead => directory.UnitIn(plan, lead) ?? new Unit(organization, lead))];
        return Permissions.Refuse(asker, deed, new DeedSubject(organization, UnitList.Of(leads)) { AuthorId = authorId });
    }

    /// <summary>Why a person may not do something to a meeting; null when the person may.</summary>
    /// <param name="asker">The person.</param>
    /// <param name="deed">What would be done.</param>
    /// <param name="organization">The organisation in whose journal it stands.</param>
    /// <param name="unit">The name of the unit whose meeting it is, in any wording; null for the whole organisation's.</param>
    /// <param name="loggedById">Who took it down; null for one that is new.</param>
    public Refusal? RefuseMeeting(Asker asker, Deed deed, string organization, string? unit, string? loggedById)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(organization);
        return Permissions.Refuse(asker, deed, new DeedSubject(organization, UnitsCalled(unit, organization)) { AuthorId = loggedById });
    }

    /// <summary>A wording that fits several units is no unit's: it would give each of them a right.</summary>
    private UnitList UnitsCalled(string? name, string organization) => string.IsNullOrWhiteSpace(name)
        ? UnitList.Empty
        : [_units.Of(organization).Resolve(name, organization) is UnitMatch.One { Unit: { IsCollective: false } unit } ? unit : new Unit(organization, name.Trim())];
}
