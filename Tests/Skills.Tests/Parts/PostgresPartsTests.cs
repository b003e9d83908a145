using Assistant.Testing;

namespace Assistant.Skills.Tests.Parts;

[NeedsPostgres]
public sealed class PostgresPartsTests : PartsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
