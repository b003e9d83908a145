using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class SqlitePlanStoreTests : PlanStoreCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
