using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Reminders;

/// <summary>The rows of messages owed: one for each reminder, item and last day.</summary>
internal sealed class OwedRepository(Database database)
{
    /// <summary>Adds a row, or takes up again one that had been dropped; leaves every other state alone.</summary>
    public static Task OweAsync(OwedRow row, UnitOfWork work, CancellationToken cancellationToken) => work.ExecuteAsync(
        $"""
        insert into owed_reminders (reminder_id, item, plan_id, task_key, due_on, fire_at, not_before, state, attempts)
        values (@ReminderId, @Item, @PlanId, @TaskKey, @DueOn, @At, @At, '{OwedState.Owed}', 0)
        on conflict (reminder_id, item, due_on) do update set
            state = '{OwedState.Owed}', fire_at = excluded.fire_at, not_before = excluded.not_before, reason = null, finished_at = null
            where owed_reminders.state = '{OwedState.Dropped}'
        """,
        new { row.ReminderId, row.Item, row.PlanId, row.TaskKey, row.DueOn, At = Stored.Instant(row.FireAt) },
        cancellationToken);

    /// <summary>Drops a row that has yet to be sent.</summary>
    public static Task DropAsync(long id, string reason, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken) => work.ExecuteAsync(
        $"update owed_reminders set state = '{OwedState.Dropped}', reason = @reason, finished_at = @at where id = @id and state = '{OwedState.Owed}'",
        new { id, reason, at = Stored.Instant(now) },
        cancellationToken);

    /// <summary>What is known of the rows whose last day is a given day or later, in every state.</summary>
    public async Task<ILookup<string, Known>> FromAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await database.QueryAsync<Known>(
            "select id, reminder_id as ReminderId, item, due_on as DueOn, state from owed_reminders where due_on >= @day",
            new { day = Stored.Day(day) },
            cancellationToken)).ToLookup(known => known.ReminderId);

    /// <summary>A row that stands.</summary>
    public sealed record Known
    {
        public long Id { get; init; }

        public string ReminderId { get; init; } = "";

        public string Item { get; init; } = "";

        public string DueOn { get; init; } = "";

        public string State { get; init; } = "";
    }
}
