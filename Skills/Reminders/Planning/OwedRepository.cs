using System.Globalization;
using Assistant.Knowledge.Storage;
using Dapper;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>The rows of messages owed: one for each recipient, item, due day or instant, and nudge.</summary>
internal sealed class OwedRepository(Database database)
{
    /// <summary>Few enough for any limit on the parameters of a statement.</summary>
    private const int AtATime = 50;

    /// <summary>Adds rows, or takes up again those that had been dropped; leaves every other state alone. Rows are written in their keys' order.</summary>
    public static async Task OweAsync(IEnumerable<OwedRow> rows, UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var some in OwedRow.InOrder(rows).Chunk(AtATime))
        {
            var parameters = new DynamicParameters();
            var values = some.Select((row, index) => Values(row, index, parameters));
            await work.ExecuteAsync(
                $"""
                insert into owed_reminders (recipient, reminder_id, because, item, plan_id, task_key, due, nudge, fire_at, not_before, in_hours, state, attempts)
                values {string.Join(", ", values)}
                on conflict (recipient, item, due, nudge) do update set
                    state = '{OwedState.Owed}', reminder_id = excluded.reminder_id, because = excluded.because, fire_at = excluded.fire_at,
                    not_before = excluded.not_before, attempts = 0, lease = null, lease_until = null, reason = null, finished_at = null
                    where owed_reminders.state = '{OwedState.Dropped}'
                """,
                parameters,
                cancellationToken);
        }
    }

    /// <summary>Writes why and when over rows that have yet to be sent.</summary>
    public static async Task MendAsync(IEnumerable<(long Id, OwedRow Row)> rows, UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var (id, row) in rows)
        {
            await work.ExecuteAsync(
                $"update owed_reminders set reminder_id = @reminder, because = @because, fire_at = @at, not_before = @at where id = @id and state = '{OwedState.Owed}'",
                new { id, reminder = (row.Why as Because.Asked)?.ReminderId, because = BecauseCode.Of(row.Why), at = Stored.Instant(row.FireAt) },
                cancellationToken);
        }
    }

    /// <summary>Drops rows that have yet to be sent.</summary>
    public static async Task DropAsync(IEnumerable<long> ids, string reason, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var id in ids)
        {
            await work.ExecuteAsync(
                $"update owed_reminders set state = '{OwedState.Dropped}', reason = @reason, finished_at = @at where id = @id and state = '{OwedState.Owed}'",
                new { id, reason, at = Stored.Instant(now) },
                cancellationToken);
        }
    }

    /// <summary>The rows that have yet to be sent, and those of every state that planning on a day may come to again: work stays late for a year.</summary>
    public Task<IReadOnlyList<KnownRow>> KnownAsync(DateOnly today, CancellationToken cancellationToken) => database.QueryAsync<KnownRow>(
        $"select {KnownRow.Columns} from owed_reminders where due >= @day or state in ('{OwedState.Owed}', '{OwedState.Claimed}')",
        new { day = Stored.Day(today.AddDays(-7 * (ReminderLengths.MostWeeksLate + 2))) },
        cancellationToken);

    private static string Values(OwedRow row, int index, DynamicParameters parameters)
    {
        var key = row.Key;
        var at = Stored.Instant(row.FireAt);
        (string Name, object? Value)[] values =
        [
            ("recipient", key.Recipient),
            ("reminder", (row.Why as Because.Asked)?.ReminderId),
            ("because", BecauseCode.Of(row.Why)),
            ("item", key.Item),
            ("plan", row.Subject.PlanId),
            ("task", row.Subject.TaskKey),
            ("due", key.Due),
            ("nudge", key.Nudge),
            ("at", at),
            ("from", at),
            ("hours", NudgeCode.WaitsForHours(row.Nudge) ? 1L : 0L),
        ];
        foreach (var (name, value) in values)
            parameters.Add(Name(name, index), value, value is long ? System.Data.DbType.Int64 : System.Data.DbType.String);
        return $"({string.Join(", ", values.Select(value => "@" + Name(value.Name, index)))}, '{OwedState.Owed}', 0)";
    }

    private static string Name(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}{index}");
}
