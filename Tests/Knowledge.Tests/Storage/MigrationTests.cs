using Assistant.Knowledge.Storage;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class MigrationTests
{
    [Fact]
    public async Task For_BothDialects_ListTheSameMigrationsNumberedWithoutGaps()
    {
        await using var file = Database.Open("x.db");
        await using var server = Database.Open("Host=localhost");

        var sqlite = Migration.For(file.Dialect);
        var postgres = Migration.For(server.Dialect);

        sqlite.Select(migration => migration.Name).ShouldBe(postgres.Select(migration => migration.Name));
        sqlite.Select(migration => migration.Number).ShouldBe(Enumerable.Range(1, sqlite.Count));
        sqlite.ShouldNotBeEmpty();
    }
}
