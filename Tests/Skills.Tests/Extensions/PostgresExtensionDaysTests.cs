using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

[NeedsPostgres]
public sealed class PostgresExtensionDaysTests : ExtensionDaysCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
