using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>What a plan rests on, what rests on it, and what all of that asks of a unit.</summary>
/// <param name="Text">The plan by number, symbol or topic.</param>
/// <param name="Unit">The unit: one that is named, else the asker's own; null where neither is known.</param>
public sealed record PlanChainRequest(string Text, Unit? Unit) : Request
{
    /// <summary>How a request names a plan.</summary>
    public static string NameOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan is { Number: not null, Document: { } document } ? document : plan.Title;
    }
}
