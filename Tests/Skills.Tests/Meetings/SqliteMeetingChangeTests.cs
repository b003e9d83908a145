using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class SqliteMeetingChangeTests : MeetingChangeCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
