using Assistant.Testing;

namespace Assistant.Bot.Tests.Proactive;

public sealed class SqliteSendingTurnsTests : SendingTurnsCompliance
{
    protected override Task<TestDatabase> OpenAsync() => TestDatabase.OnSqliteAsync();
}
