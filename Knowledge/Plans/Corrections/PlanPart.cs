using System.Text.Json.Serialization;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>What a value belongs to: the plan itself, or one of its tasks, reports, targets. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "part")]
[JsonDerivedType(typeof(Head), "plan")]
[JsonDerivedType(typeof(OfTask), "task")]
[JsonDerivedType(typeof(OfReport), "report")]
[JsonDerivedType(typeof(OfTarget), "target")]
public abstract record PlanPart
{
    private PlanPart()
    {
    }

    /// <summary>The plan's head: its number, issuer, day of issue, title, signer.</summary>
    public sealed record Head : PlanPart;

    /// <summary>A task.</summary>
    /// <param name="Key">Its key in the plan.</param>
    public sealed record OfTask(TaskKey Key) : PlanPart;

    /// <summary>A reporting duty.</summary>
    /// <param name="Index">Its place in <see cref="Plan.Reports"/>, from 0.</param>
    public sealed record OfReport(int Index) : PlanPart;

    /// <summary>A target.</summary>
    /// <param name="Index">Its place in <see cref="Plan.Targets"/>, from 0.</param>
    public sealed record OfTarget(int Index) : PlanPart;
}
