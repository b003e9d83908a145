using Assistant.Testing;

namespace Assistant.Skills.Tests.Progress;

[NeedsPostgres]
public sealed class PostgresPlanVersionRecordsTests : PlanVersionRecordsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
