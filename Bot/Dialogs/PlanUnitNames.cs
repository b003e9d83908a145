using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells which unit a plan means, by the units that the plans themselves name.</summary>
internal sealed class PlanUnitNames(UnitDirectory directory) : IUnitNames
{
    /// <inheritdoc/>
    public bool SameUnit(string nameInPlan, Plan plan, Unit unit) => directory.UnitIn(plan, nameInPlan) == unit;
}
