using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

[NeedsPostgres]
public sealed class PostgresMeetingFinderTests : MeetingFinderCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
