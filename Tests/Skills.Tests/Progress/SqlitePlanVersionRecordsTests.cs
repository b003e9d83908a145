using Assistant.Testing;

namespace Assistant.Skills.Tests.Progress;

public sealed class SqlitePlanVersionRecordsTests : PlanVersionRecordsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
