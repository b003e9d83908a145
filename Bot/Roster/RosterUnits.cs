using Assistant.Skills.Directory;

namespace Assistant.Bot.Roster;

/// <summary>Makes out the units that directories name.</summary>
internal static class RosterUnits
{
    /// <summary>The unit of a wording; one that no plan names is a unit all the same, by the name it has here. Null for no wording.</summary>
    public static Unit? Of(string name, Office office) =>
        string.IsNullOrWhiteSpace(name) ? null
        : office.Directory.Resolve(name, office.Organization) is UnitMatch.One { Unit: { IsCollective: false } unit } && unit.Organization == office.Organization ? unit
        : new Unit(office.Organization, name.Trim());
}
