using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

public sealed class SqliteDefaultRemindersTests : DefaultRemindersCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
