using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>Asks once for each name in a plan and unit: planning asks for the same over and over. For one planning.</summary>
/// <param name="names">Who knows.</param>
internal sealed class RememberedUnitNames(IUnitNames names) : IUnitNames
{
    private readonly Dictionary<(Plan Plan, string Name, Unit Unit), bool> _known = new(ByPlan.Instance);

    /// <inheritdoc/>
    public bool SameUnit(string nameInPlan, Plan plan, Unit unit)
    {
        var key = (plan, nameInPlan, unit);
        if (!_known.TryGetValue(key, out var same))
            _known.Add(key, same = names.SameUnit(nameInPlan, plan, unit));
        return same;
    }

    /// <summary>A plan is told from others by being itself: its record would compare all that it says.</summary>
    private sealed class ByPlan : IEqualityComparer<(Plan Plan, string Name, Unit Unit)>
    {
        public static readonly ByPlan Instance = new();

        public bool Equals((Plan Plan, string Name, Unit Unit) x, (Plan Plan, string Name, Unit Unit) y) =>
            ReferenceEquals(x.Plan, y.Plan) && x.Name == y.Name && x.Unit == y.Unit;

        public int GetHashCode((Plan Plan, string Name, Unit Unit) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Plan), obj.Name, obj.Unit);
    }
}
