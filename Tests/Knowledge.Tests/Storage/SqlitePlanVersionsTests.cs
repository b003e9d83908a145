using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class SqlitePlanVersionsTests : PlanVersionsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
