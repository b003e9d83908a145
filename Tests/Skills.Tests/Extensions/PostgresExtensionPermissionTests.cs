using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

[NeedsPostgres]
public sealed class PostgresExtensionPermissionTests : ExtensionPermissionCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
