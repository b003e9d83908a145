using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

[NeedsPostgres]
public sealed class PostgresDefaultRemindersTests : DefaultRemindersCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
