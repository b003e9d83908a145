using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Roster;

/// <summary>Makes out the units that directories name. It leans on the plans alone: skills ask directories, so no directory may need a skill.</summary>
internal sealed class RosterUnits(PlanShelf shelf, IOptions<AssistantOptions> options)
{
    private readonly UnitsInForce _units = new(shelf);

    /// <summary>The unit of a wording; one that no plan names is a unit all the same, by the name it has here. Null for no wording.</summary>
    public Unit? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var organization = options.Value.Organization;
        return _units.Of(organization).Resolve(name, organization) is UnitMatch.One { Unit: { IsCollective: false } unit } && unit.Organization == organization
            ? unit
            : new Unit(organization, name.Trim());
    }
}
