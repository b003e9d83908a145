using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

[NeedsPostgres]
public sealed class PostgresConclusionVersionsTests : ConclusionVersionsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
