using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

[NeedsPostgres]
public sealed class PostgresMeetingSkillsTests : MeetingSkillsCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
