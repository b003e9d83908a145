using Assistant.Testing;

namespace Assistant.Skills.Tests.Undoing;

public sealed class SqliteUndoSkillsTests : UndoSkillsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
