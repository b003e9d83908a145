using Assistant.Testing;

namespace Assistant.Skills.Tests.Directory;

public sealed class PermissionSqliteWritesTests : PermissionWritesCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
