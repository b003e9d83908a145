using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

public sealed class SqliteReminderTests : ReminderCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
