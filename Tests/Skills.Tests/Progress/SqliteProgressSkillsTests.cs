using Assistant.Testing;

namespace Assistant.Skills.Tests.Progress;

public sealed class SqliteProgressSkillsTests : ProgressSkillsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
