using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Search.Vectors;

public sealed class SqlitePassageVectorTests : PassageVectorCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
