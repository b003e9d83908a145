using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

public sealed class SqliteJournalBookTests : JournalBookCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
