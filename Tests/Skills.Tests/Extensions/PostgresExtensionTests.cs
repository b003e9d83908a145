using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

[NeedsPostgres]
public sealed class PostgresExtensionTests : ExtensionCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
