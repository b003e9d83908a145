using Assistant.Knowledge.Storage;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class SqliteLibraryTests
{
    [Fact]
    public void EnsureLoaded_Anywhere_IsAtLeastAsNewAsTheBundle() =>
        Version.Parse(SqliteLibrary.EnsureLoaded()).ShouldBeGreaterThanOrEqualTo(new Version(3, 35, 5));
}
