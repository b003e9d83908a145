using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

public sealed class SqliteExtensionPermissionTests : ExtensionPermissionCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
