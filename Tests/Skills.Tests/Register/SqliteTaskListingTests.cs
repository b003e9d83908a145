using Assistant.Testing;

namespace Assistant.Skills.Tests.Register;

public sealed class SqliteTaskListingTests : TaskListingCompliance
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.OnSqliteAsync();
}
