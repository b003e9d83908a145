using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class SqliteMeetingSkillsTests : MeetingSkillsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
