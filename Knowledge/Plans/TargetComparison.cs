namespace Assistant.Knowledge.Plans;

/// <summary>How a target's value is meant.</summary>
public enum TargetComparison
{
    /// <summary>Exactly, or "phấn đấu" without more: =</summary>
    Equal,

    /// <summary>At least: >=</summary>
    AtLeast,

    /// <summary>At most, and ranks ("top 5"): &lt;=</summary>
    AtMost,

    /// <summary>Less by: reduce</summary>
    ReduceBy,

    /// <summary>More by: increase</summary>
    IncreaseBy,
}
