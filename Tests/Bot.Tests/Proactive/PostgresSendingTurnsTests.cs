using Assistant.Testing;

namespace Assistant.Bot.Tests.Proactive;

[NeedsPostgres]
public sealed class PostgresSendingTurnsTests : SendingTurnsCompliance
{
    protected override Task<TestDatabase> OpenAsync() => TestDatabase.OnPostgresAsync();
}
