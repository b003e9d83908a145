using Assistant.Testing;

namespace Assistant.Bot.Tests.Outbox;

[NeedsPostgres]
public sealed class PostgresMicrosoftRecordsTests : MicrosoftRecordsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
