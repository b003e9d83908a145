using Assistant.Testing;

namespace Assistant.Bot.Tests.Pages;

public sealed class SqliteGrantsTests : GrantsCompliance
{
    protected override Task<TestDatabase> OpenAsync() => TestDatabase.OnSqliteAsync();
}
