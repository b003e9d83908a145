using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Testing;

/// <summary>Knows a unit by its full name, in plans of its own organisation only.</summary>
public sealed class UnitNamesAsWritten : IUnitNames
{
    /// <inheritdoc/>
    public bool SameUnit(string nameInPlan, Plan plan, Unit unit) =>
        Folding.SameWords(nameInPlan, unit.Name) && Folding.SameWords(plan.Issuer ?? "", unit.Organization);
}
