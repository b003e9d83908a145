using Assistant.Testing;

namespace Assistant.Skills.Tests.Exporting;

[NeedsPostgres]
public sealed class PostgresJournalExportTests : JournalExportCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
