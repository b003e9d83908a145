using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

public sealed class AuditTrailSqliteTests : AuditTrailCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
