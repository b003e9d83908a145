using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

[NeedsPostgres]
public sealed class PostgresPlanStoreTests : PlanStoreCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
