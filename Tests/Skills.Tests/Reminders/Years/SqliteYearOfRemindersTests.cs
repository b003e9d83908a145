using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders.Years;

public sealed class SqliteYearOfRemindersTests : YearOfRemindersCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
