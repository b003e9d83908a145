using Assistant.Testing;

namespace Assistant.Skills.Tests.Undoing;

[NeedsPostgres]
public sealed class PostgresUndoSkillsTests : UndoSkillsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
