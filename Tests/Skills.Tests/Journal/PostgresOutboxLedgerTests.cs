using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

[NeedsPostgres]
public sealed class PostgresOutboxLedgerTests : OutboxLedgerCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
