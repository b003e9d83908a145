using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Versions;

/// <summary>What a task is known by through the versions of its plan.</summary>
/// <param name="Key">Its key in one version.</param>
/// <param name="Titles">The titles it goes by, the first as it was read.</param>
internal sealed record TaskName(TaskKey Key, IReadOnlyList<Wording> Titles)
{
    /// <summary>The names of a plan's tasks.</summary>
    /// <param name="read">The plan as read.</param>
    /// <param name="corrected">The same with what people corrected; its tasks are the same, in the same order.</param>
    public static IReadOnlyList<TaskName> Of(Plan read, Plan corrected) =>
        [.. read.Tasks.Zip(corrected.Tasks, (task, other) => Of(task.Key, task.Title, other.Title))];

    /// <summary>The name of one task.</summary>
    public static TaskName Of(TaskKey key, params IEnumerable<string> titles) =>
        new(key, [.. titles.Select(Folding.FoldToWords).Distinct(StringComparer.Ordinal).Select(words => new Wording(words))]);
}
