using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Directory;

/// <summary>Tells which unit a plan means.</summary>
public interface IUnitNames
{
    /// <summary>
    /// Whether a name in a plan means the unit itself. A collective ("Các phòng thuộc Sở") never means one of its members.
    /// </summary>
    /// <param name="nameInPlan">The name as the plan has it.</param>
    /// <param name="plan">The plan: a bare "Văn phòng" belongs to its issuer.</param>
    /// <param name="unit">The unit.</param>
    bool SameUnit(string nameInPlan, Plan plan, Unit unit);
}
