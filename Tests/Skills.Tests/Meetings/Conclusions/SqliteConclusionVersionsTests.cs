using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

public sealed class SqliteConclusionVersionsTests : ConclusionVersionsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
