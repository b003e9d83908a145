using Assistant.Testing;

namespace Assistant.Skills.Tests.Parts;

[NeedsPostgres]
public sealed class PostgresPartPermissionsTests : PartPermissionsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
