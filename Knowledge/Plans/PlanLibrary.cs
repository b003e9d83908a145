namespace Assistant.Knowledge.Plans;

/// <summary>All plans in force at one moment. It never changes; a change of plans makes a new library.</summary>
public sealed class PlanLibrary
{
    private readonly Dictionary<string, Plan> _bySource;

    /// <summary>Creates a library.</summary>
    /// <param name="plans">The plans, in the order in which they are shown. Their sources differ.</param>
    /// <exception cref="ArgumentException">Two plans have the same source.</exception>
    public PlanLibrary(IReadOnlyList<Plan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        Plans = plans;
        _bySource = plans.ToDictionary(plan => plan.Source, StringComparer.Ordinal);
    }

    /// <summary>A library without plans.</summary>
    public static PlanLibrary Empty { get; } = new([]);

    /// <summary>The plans.</summary>
    public IReadOnlyList<Plan> Plans { get; }

    /// <summary>The plan that was read from a file; null when there is none.</summary>
    public Plan? FindBySource(string source) => _bySource.GetValueOrDefault(source);
}
