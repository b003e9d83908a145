using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

[NeedsPostgres]
public sealed class AuditTrailPostgresTests : AuditTrailCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
