using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class SqliteMeetingFinderTests : MeetingFinderCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
