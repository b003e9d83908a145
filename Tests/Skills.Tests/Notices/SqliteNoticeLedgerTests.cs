using Assistant.Testing;

namespace Assistant.Skills.Tests.Notices;

public sealed class SqliteNoticeLedgerTests : NoticeLedgerCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
