using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Versions;

namespace Assistant.Knowledge.Storage;

/// <summary>What the step from one stored version of a plan to the next does to its tasks.</summary>
internal sealed class VersionStep
{
    private readonly StoredPlan _before;
    private readonly Plan _after;
    private readonly IReadOnlyList<DroppedTask> _dropped;
    private readonly IReadOnlyList<int?> _matches;

    /// <summary>Matches the tasks, those of earlier versions included: a task may come back.</summary>
    /// <param name="before">The stored version.</param>
    /// <param name="after">The new one as read.</param>
    /// <param name="dropped">The tasks that earlier versions had.</param>
    /// <param name="at">When the step is made.</param>
    public VersionStep(StoredPlan before, Plan after, IReadOnlyList<DroppedTask> dropped, DateTimeOffset at)
    {
        (_before, _after, _dropped) = (before, after, dropped);
        var names = TaskName.Of(before.Read, before.Plan).Concat(dropped.Select(task => TaskName.Of(task.Key, task.Task.Title))).ToList();
        _matches = TaskMatcher.Match(names, TaskName.Of(after, after));
        var kept = _matches.OfType<int>().ToHashSet();
        var taken = dropped.Select(task => task.Key).ToHashSet();
        Gone = [.. before.Plan.Tasks
            .Where((_, index) => !kept.Contains(index))
            .Select(task => (task.Key, new DroppedTask(DroppedTasks.KeyFor(task.Key, taken), task, at)))];
        Returned = [.. dropped.Where((_, index) => kept.Contains(before.Plan.Tasks.Count + index))];
        Keys = KeysNow();
        Moves = MovesOf(taken);
    }

    /// <summary>The tasks that go, each with the key it had.</summary>
    public IReadOnlyList<(TaskKey Key, DroppedTask Task)> Gone { get; }

    /// <summary>The tasks that come back.</summary>
    public IReadOnlyList<DroppedTask> Returned { get; }

    /// <summary>The key now by the key before.</summary>
    public IReadOnlyDictionary<TaskKey, TaskKey> Keys { get; }

    /// <summary>What records have to do, in this order.</summary>
    public IReadOnlyList<TaskMove> Moves { get; }

    /// <summary>What differs between the versions, as answers are given from them.</summary>
    /// <param name="corrected">The new version with what people corrected.</param>
    public PlanChanges Changes(Plan corrected) =>
        PlanComparison.Between(_before.Plan, corrected, [.. _matches.Select(index => index < _before.Plan.Tasks.Count ? index : null)]);

    private Dictionary<TaskKey, TaskKey> KeysNow()
    {
        var keys = Gone.ToDictionary(gone => gone.Key, gone => gone.Task.Key);
        for (var index = 0; index < _matches.Count; index++)
        {
            if (_matches[index] is { } match)
                keys[match < _before.Plan.Tasks.Count ? _before.Plan.Tasks[match].Key : _dropped[match - _before.Plan.Tasks.Count].Key] = _after.Tasks[index].Key;
        }

        return keys;
    }

    /// <summary>
    /// Everything that moves steps aside first, so that tasks may change places. Records under a key that no task had step
    /// aside for good: they belong to a task of an older version, not to the one that gets the key now.
    /// </summary>
    private IReadOnlyList<TaskMove> MovesOf(HashSet<TaskKey> taken)
    {
        var moving = Keys.Where(pair => pair.Key != pair.Value).Select((pair, index) => (From: pair.Key, Aside: new TaskKey($"~{index}"), To: pair.Value)).ToList();
        var had = _before.Plan.Tasks.Select(task => task.Key).ToHashSet();
        return
        [
            .. _after.Tasks.Where(task => !had.Contains(task.Key)).Select(task => new TaskMove(task.Key, DroppedTasks.KeyFor(task.Key, taken))),
            .. moving.Select(move => new TaskMove(move.From, move.Aside)),
            .. moving.Select(move => new TaskMove(move.Aside, move.To)),
        ];
    }
}
