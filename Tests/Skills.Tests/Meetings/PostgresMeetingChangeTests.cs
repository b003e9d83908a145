using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

[NeedsPostgres]
public sealed class PostgresMeetingChangeTests : MeetingChangeCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
