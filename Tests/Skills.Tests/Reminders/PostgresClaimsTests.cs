using Assistant.Knowledge.Storage;
using Assistant.Skills.Reminders;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

[NeedsPostgres]
public sealed class PostgresClaimsTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 8, 0, 0, TimeSpan.FromHours(7));

    [StoreFact]
    public async Task TakeAsync_BurstTheServerHasNotCountedYet_ReadsEachRowAFewTimesAndNotOncePerOther()
    {
        const int Due = 400;
        const int Messages = 16;
        await using var test = await TestDatabase.OnPostgresAsync();
        await ExecuteAsync(test.Database, "alter table owed_reminders set (autovacuum_enabled = off)");
        await ExecuteAsync(
            test.Database,
            $"""
            insert into owed_reminders (recipient, because, item, due, nudge, fire_at, not_before, in_hours, state, attempts)
            select 'c|' || n, 'asked', 'once|' || n, '2026-11-22', 'once', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z', 0, 'owed', 0 from generate_series(1, {Due}) n
            """);
        var before = await RowsReadAsync(test.Database);

        var taken = await new Claims(test.Database).TakeAsync(new ClaimMoment(Now, TimeSpan.FromMinutes(2), true, Now), Messages, None);

        taken.Count.ShouldBe(Messages);

        // A few times to pick, and at most once for each message: so short a table may be read through. Each with each would be 400 times.
        (await RowsReadAsync(test.Database) - before).ShouldBeInRange(Due, (Messages + 10) * Due);
    }

    private static Task ExecuteAsync(Database database, string sql) => database.ExecuteAsync(sql, null, Durability.ProcessEnd, None);

    /// <summary>A connection tells what it read when it ends, or when it is asked to.</summary>
    private static async Task<long> RowsReadAsync(Database database)
    {
        await database.FindAsync<string>("select pg_stat_force_next_flush()::text", null, None);
        await database.FindAsync<long>("select 1::bigint", null, None);
        return await database.FindAsync<long>(
            "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables where relid = 'owed_reminders'::regclass", null, None);
    }
}
