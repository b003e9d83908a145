using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

[NeedsPostgres]
public sealed class PostgresExtensionNoticesTests : ExtensionNoticesCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
