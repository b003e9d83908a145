using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

public sealed class SqliteOutboxLedgerTests : OutboxLedgerCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
