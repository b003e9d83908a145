using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

public sealed class SqliteExtensionDaysTests : ExtensionDaysCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
