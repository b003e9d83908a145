using Assistant.Testing;

namespace Assistant.Skills.Tests.Progress;

[NeedsPostgres]
public sealed class PostgresProgressSkillsTests : ProgressSkillsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
