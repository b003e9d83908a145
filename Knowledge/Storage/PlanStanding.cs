using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>How a plan stands. Only plans in force are answered from. One of the nested records.</summary>
public abstract record PlanStanding
{
    private PlanStanding()
    {
    }

    /// <summary>It is in force.</summary>
    public sealed record InForce : PlanStanding;

    /// <summary>It was withdrawn.</summary>
    /// <param name="By">By whom.</param>
    /// <param name="At">When.</param>
    public sealed record Withdrawn(string By, DateTimeOffset At) : PlanStanding;

    /// <summary>Another plan stands in its place.</summary>
    /// <param name="Plan">That plan.</param>
    /// <param name="By">Who said so.</param>
    /// <param name="At">When.</param>
    public sealed record Replaced(PlanId Plan, string By, DateTimeOffset At) : PlanStanding;
}
