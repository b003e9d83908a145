using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

[NeedsPostgres]
public sealed class PostgresConclusionWorkTests : ConclusionWorkCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
