using Assistant.Testing;

namespace Assistant.Skills.Tests.Exporting;

public sealed class SqliteJournalExportTests : JournalExportCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
