using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

/// <summary>Reminders from before there were audiences: they go on to the conversation they were asked in, and nothing is sent twice.</summary>
public abstract class ReminderMigrationCompliance
{
    private const int Before = 11;
    private static readonly CancellationToken None = CancellationToken.None;

    [StoreFact]
    public async Task MigrateAsync_RemindersOfOldTime_AreOwedToTheirConversationsAndKeepWhatBecameOfThem()
    {
        await using var test = await CreateAsync();
        await MigrateToAsync(test.Database);
        await InsertAsync(test.Database, "a", null, "3", "Day");
        await InsertAsync(test.Database, "b", null, "1", "Week");
        await InsertAsync(test.Database, "c", "2026-11-22T08:00:00.0000000Z", null, null);
        await InsertAsync(test.Database, "d", null, "2", "Hour");
        await OweAsync(test.Database, "a", "task|p|I.1", "2026-12-04", "sent");
        await OweAsync(test.Database, "a", "task|p|I.2", "2026-12-05", "owed");
        await OweAsync(test.Database, "b", "task|p|I.1", "2026-12-04", "owed");
        await OweAsync(test.Database, "c", "once", "", "owed");
        await OweAsync(test.Database, "d", "task|p|I.1", "2026-12-04", "dropped");

        await test.Database.MigrateAsync(None);

        var rows = await test.Database.QueryAsync<string>(
            "select recipient || ' ' || reminder_id || ' ' || because || ' ' || item || ' ' || due || ' ' || nudge || ' ' || state || ' ' || in_hours from owed_reminders order by reminder_id, item", null, None);
        rows.ShouldBe(
        [
            "c|conversation a asked task|p|I.1 2026-12-04 before 3 Day sent 1",
            "c|conversation a asked task|p|I.2 2026-12-05 before 3 Day owed 1",
            "c|conversation b asked task|p|I.1 2026-12-04 before 7 Day owed 1",
            "c|conversation c asked once|c 2026-11-22T08:00:00.0000000Z once owed 0",
            "c|conversation d asked task|p|I.1 2026-12-04 before 2 Hour dropped 0",
        ]);
        (await test.Database.QueryAsync<string>("select id || ' ' || audience || ' ' || coalesce(leads, '-') from reminders order by id", null, None))
            .ShouldBe(["a room 3 Day", "b room 1 Week", "c room -", "d room 2 Hour"]);
    }

    [StoreFact]
    public async Task MigrateAsync_TwoRemindersOfTheSameInOneConversation_KeepTheOneThatWasSent()
    {
        await using var test = await CreateAsync();
        await MigrateToAsync(test.Database);
        await InsertAsync(test.Database, "a", null, "7", "Day");
        await InsertAsync(test.Database, "b", null, "1", "Week");
        await OweAsync(test.Database, "a", "task|p|I.1", "2026-12-04", "owed");
        await OweAsync(test.Database, "b", "task|p|I.1", "2026-12-04", "sent");

        await test.Database.MigrateAsync(None);

        (await test.Database.QueryAsync<string>("select reminder_id || ' ' || state from owed_reminders", null, None)).ShouldBe(["b sent"]);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    /// <summary>The schema as it was before.</summary>
    private static async Task MigrateToAsync(Database database)
    {
        await using var work = await database.BeginAsync(None);
        await work.ExecuteAsync("create table schema_migrations (name text primary key)", null, None);
        foreach (var migration in Migration.For(database.Dialect).Where(migration => migration.Number <= Before))
        {
            await work.ExecuteAsync(migration.Sql, null, None);
            await work.ExecuteAsync("insert into schema_migrations (name) values (@Name)", new { migration.Name }, None);
        }

        await work.CommitAsync(None);
    }

    private static async Task InsertAsync(Database database, string id, string? at, string? amount, string? unit)
    {
        await using var work = await database.BeginAsync(None);
        await work.ExecuteAsync(
            """
            insert into reminders (id, organization, person_id, conversation, language, text, fire_at, before_amount, before_unit, created_at)
            values (@id, 'Sở', 'an', 'conversation', 'Vietnamese', 'x', @at, @amount, @unit, '2026-11-21T01:00:00.0000000Z')
            """,
            new { id, at, amount, unit },
            None);
        await work.CommitAsync(None);
    }

    private static async Task OweAsync(Database database, string reminder, string item, string due, string state)
    {
        await using var work = await database.BeginAsync(None);
        await work.ExecuteAsync(
            """
            insert into owed_reminders (reminder_id, item, due_on, fire_at, not_before, state, attempts)
            values (@reminder, @item, @due, '2026-12-01T01:00:00.0000000Z', '2026-12-01T01:00:00.0000000Z', @state, 0)
            """,
            new { reminder, item, due, state },
            None);
        await work.CommitAsync(None);
    }
}
