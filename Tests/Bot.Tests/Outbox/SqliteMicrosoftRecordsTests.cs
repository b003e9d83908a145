using Assistant.Testing;

namespace Assistant.Bot.Tests.Outbox;

public sealed class SqliteMicrosoftRecordsTests : MicrosoftRecordsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
