using Assistant.Testing;

namespace Assistant.Skills.Tests.Parts;

public sealed class SqlitePartsTests : PartsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
