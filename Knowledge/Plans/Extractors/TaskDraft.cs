using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>A numbered node with what its own text assigns, before it is decided whether it is a task.</summary>
/// <param name="node">The node.</param>
internal sealed class TaskDraft(OutlineNode node)
{
    /// <summary>The node.</summary>
    public OutlineNode Node { get; } = node;

    /// <summary>What its own text assigns; one more for every line that introduces items under other leads.</summary>
    public List<(Assignment Assignment, List<OutlineNode> Letters)> Groups { get; } = [(new Assignment(), [])];

    /// <summary>The numbered nodes below it that are work of their own.</summary>
    public List<TaskDraft> Parts { get; } = [];

    /// <summary>The group that is being filled.</summary>
    public Assignment Current => Groups[^1].Assignment;

    /// <summary>Whether its own text assigns somebody or some time.</summary>
    public bool IsAssigned => Groups.Any(group => group.Assignment.IsAssigned);

    /// <summary>Whether it or anything below it is assigned.</summary>
    public bool AnyAssigned => IsAssigned || Parts.Any(part => part.AnyAssigned);
}
