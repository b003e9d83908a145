using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

public sealed class SqliteExtensionNoticesTests : ExtensionNoticesCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
