using Assistant.Testing;

namespace Assistant.Skills.Tests.Directory;

[NeedsPostgres]
public sealed class PermissionPostgresWritesTests : PermissionWritesCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
