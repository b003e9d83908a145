using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

public sealed class SqliteConclusionWorkTests : ConclusionWorkCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
