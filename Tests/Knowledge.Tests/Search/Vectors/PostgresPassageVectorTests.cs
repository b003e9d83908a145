using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Search.Vectors;

[NeedsPostgres]
public sealed class PostgresPassageVectorTests : PassageVectorCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
