using System.Data.Common;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

[NeedsPostgres]
public sealed class AuditTrailPostgresTests : AuditTrailCompliance
{
    [StoreFact]
    public async Task Triggers_TableEmptiedAsAWhole_RefuseIt()
    {
        await using var test = await TestDatabase.OnPostgresAsync();
        await using var work = await test.Database.BeginAsync(default);

        (await Should.ThrowAsync<DbException>(() => work.ExecuteAsync("truncate audit_entries", null, default))).Message.ShouldContain("neither changed nor deleted");
    }

    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnPostgresAsync();
}
