using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

[NeedsPostgres]
public sealed class PostgresDatabaseTests : DatabaseCompliance
{
    protected override Task<TestDatabase> CreateAsync(bool migrate = true) => TestDatabase.OnPostgresAsync(migrate);
}
