using Assistant.Testing;

namespace Assistant.Bot.Tests.Pages;

[NeedsPostgres]
public sealed class PostgresGrantsTests : GrantsCompliance
{
    protected override Task<TestDatabase> OpenAsync() => TestDatabase.OnPostgresAsync();
}
