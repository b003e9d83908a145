using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders.Years;

[NeedsPostgres]
public sealed class PostgresYearOfRemindersTests : YearOfRemindersCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
