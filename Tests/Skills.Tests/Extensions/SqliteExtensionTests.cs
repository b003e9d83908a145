using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

public sealed class SqliteExtensionTests : ExtensionCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
