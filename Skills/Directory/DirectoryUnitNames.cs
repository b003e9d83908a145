using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Directory;

/// <summary>Which unit a plan means, by the directory of units.</summary>
/// <param name="directory">The directory.</param>
public sealed class DirectoryUnitNames(UnitDirectory directory) : IUnitNames
{
    /// <inheritdoc/>
    public bool SameUnit(string nameInPlan, Plan plan, Unit unit) => directory.UnitIn(plan, nameInPlan) == unit;
}
