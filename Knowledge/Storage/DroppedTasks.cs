using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>The rows of tasks that are no longer in their plan.</summary>
internal static class DroppedTasks
{
    private const string Columns = "task_key as TaskKey, body as Body, dropped_at as DroppedAt";

    /// <summary>Those of one plan, by key.</summary>
    public static async Task<IReadOnlyList<DroppedTask>> OfAsync(PlanId plan, UnitOfWork work, CancellationToken cancellationToken) =>
        [.. (await work.QueryAsync<Row>($"select {Columns} from dropped_tasks where plan_id = @Id order by task_key", new { Id = plan.Value }, cancellationToken))
            .Select(row => row.ToTask())];

    /// <summary>Those of one plan, outside a transaction.</summary>
    public static async Task<IReadOnlyList<DroppedTask>> OfAsync(PlanId plan, Database database, CancellationToken cancellationToken) =>
        [.. (await database.QueryAsync<Row>($"select {Columns} from dropped_tasks where plan_id = @Id order by task_key", new { Id = plan.Value }, cancellationToken))
            .Select(row => row.ToTask())];

    /// <summary>Adds one.</summary>
    public static Task AddAsync(PlanId plan, DroppedTask task, UnitOfWork work, CancellationToken cancellationToken) => work.ExecuteAsync(
        "insert into dropped_tasks (plan_id, task_key, body, dropped_at) values (@Id, @Key, @Body, @At)",
        new { Id = plan.Value, Key = task.Key.Value, Body = JsonSerializer.Serialize(task.Task, PlanJson.Default.PlanTask), At = Stored.Instant(task.At) },
        cancellationToken);

    /// <summary>Removes one that has come back.</summary>
    public static Task RemoveAsync(PlanId plan, TaskKey key, UnitOfWork work, CancellationToken cancellationToken) => work.ExecuteAsync(
        "delete from dropped_tasks where plan_id = @Id and task_key = @Key", new { Id = plan.Value, Key = key.Value }, cancellationToken);

    /// <summary>A key for what is recorded on a task that goes: no task of a plan has one like it.</summary>
    /// <param name="key">The task's key.</param>
    /// <param name="taken">Such keys as are taken already; the new one is added.</param>
    public static TaskKey KeyFor(TaskKey key, ISet<TaskKey> taken)
    {
        for (var number = 1; ; number++)
        {
            var free = new TaskKey(string.Create(CultureInfo.InvariantCulture, $"{key}~{number}"));
            if (taken.Add(free))
                return free;
        }
    }

    private sealed record Row
    {
        public string TaskKey { get; init; } = "";

        public string Body { get; init; } = "";

        public string DroppedAt { get; init; } = "";

        public DroppedTask ToTask() =>
            new(new TaskKey(TaskKey), JsonSerializer.Deserialize(Body, PlanJson.Default.PlanTask)!, Stored.ReadInstant(DroppedAt));
    }
}
