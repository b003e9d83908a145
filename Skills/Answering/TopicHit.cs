using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Answering;

/// <summary>A task and how much of the topic asked about it speaks of.</summary>
/// <param name="Plan">Its plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Fit">0 to 1.</param>
internal sealed record TopicHit(Plan Plan, PlanTask Task, double Fit)
{
    /// <summary>From here on a task is about the topic; below it is only the nearest there is. Measured on the table of topics beside the tests.</summary>
    public const double Sure = 0.6;

    /// <summary>Tasks whose fits differ by no more than this are equally good.</summary>
    private const double Even = 0.08;

    /// <summary>Whether the task is about the topic.</summary>
    public bool IsSure => Fit >= Sure;

    /// <summary>The best of some tasks, all of them that are equally good.</summary>
    public static List<TopicHit> Best(IReadOnlyList<TopicHit> hits) => hits.Count == 0 ? [] : [.. hits.Where(hit => hit.Fit >= hits.Max(other => other.Fit) - Even)];
}
