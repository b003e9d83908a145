using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

[NeedsPostgres]
public sealed class PostgresJournalBookTests : JournalBookCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
