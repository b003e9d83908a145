using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

[NeedsPostgres]
public sealed class PostgresReminderMigrationTests : ReminderMigrationCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync(migrate: false);
}
