using Assistant.Testing;

namespace Assistant.Skills.Tests.Parts;

public sealed class SqlitePartPermissionsTests : PartPermissionsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
