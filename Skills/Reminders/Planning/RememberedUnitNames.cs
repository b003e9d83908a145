using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>Asks once for each name in a plan and unit: planning asks for the same over and over. For as long as the plans stay the same.</summary>
/// <param name="names">Who knows.</param>
internal sealed class RememberedUnitNames(IUnitNames names) : IUnitNames
{
    private readonly ConcurrentDictionary<(Plan Plan, string Name, Unit Unit), bool> _known = new(ByPlan.Instance);

    /// <inheritdoc/>
    public bool SameUnit(string nameInPlan, Plan plan, Unit unit)
    {
        var key = (plan, nameInPlan, unit);
        return _known.TryGetValue(key, out var same) ? same : _known[key] = names.SameUnit(nameInPlan, plan, unit);
    }

    /// <summary>A plan is told from others by being itself: its record would compare all that it says.</summary>
    private sealed class ByPlan : IEqualityComparer<(Plan Plan, string Name, Unit Unit)>
    {
        public static readonly ByPlan Instance = new();

        public bool Equals((Plan Plan, string Name, Unit Unit) x, (Plan Plan, string Name, Unit Unit) y) =>
            ReferenceEquals(x.Plan, y.Plan) && x.Name == y.Name && x.Unit == y.Unit;

        public int GetHashCode((Plan Plan, string Name, Unit Unit) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Plan), obj.Name, obj.Unit.Name);
    }
}
