using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Reminders;

/// <summary>The reports that somebody said were sent.</summary>
internal static class SettledReports
{
    /// <summary>All of them, by item and last day as they stand in the database.</summary>
    public static async Task<IEnumerable<(string Item, string Due)>> AllAsync(Database database, CancellationToken cancellationToken) =>
        (await database.QueryAsync<Row>("select item, due_on as Due from settled_reports", null, cancellationToken)).Select(row => (row.Item, row.Due));

    private sealed record Row
    {
        public string Item { get; init; } = "";

        public string Due { get; init; } = "";
    }
}
