using Assistant.Testing;

namespace Assistant.Skills.Tests.Notices;

[NeedsPostgres]
public sealed class PostgresNoticeLedgerTests : NoticeLedgerCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
