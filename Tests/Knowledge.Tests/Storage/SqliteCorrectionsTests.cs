using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class SqliteCorrectionsTests : CorrectionsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
