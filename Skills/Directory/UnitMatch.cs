namespace Assistant.Skills.Directory;

/// <summary>What a unit's name, as a person wrote it, stands for. One of the nested records.</summary>
public abstract record UnitMatch
{
    private UnitMatch()
    {
    }

    /// <summary>Exactly one unit.</summary>
    /// <param name="Unit">The unit.</param>
    public sealed record One(Unit Unit) : UnitMatch;

    /// <summary>Several units fit equally well: ask which.</summary>
    /// <param name="Options">Two or more, in the order of the plans.</param>
    public sealed record Several(IReadOnlyList<Unit> Options) : UnitMatch;

    /// <summary>No unit that any plan names.</summary>
    public sealed record None() : UnitMatch;
}
