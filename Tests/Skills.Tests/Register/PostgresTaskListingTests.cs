using Assistant.Testing;

namespace Assistant.Skills.Tests.Register;

[NeedsPostgres]
public sealed class PostgresTaskListingTests : TaskListingCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
