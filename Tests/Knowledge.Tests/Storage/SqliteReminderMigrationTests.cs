using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class SqliteReminderMigrationTests : ReminderMigrationCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync(migrate: false);
}
