using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

[NeedsPostgres]
public sealed class PostgresReminderTests : ReminderCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
