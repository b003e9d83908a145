using Assistant.Bot.Graph.Lists;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.ListEdits;

/// <summary>How far the changes of each list were read, kept so that a new start goes on there.</summary>
internal sealed class ListPositions(Database database, TimeProvider clock)
{
    /// <summary>The position in a list.</summary>
    /// <param name="list">Which list: <see cref="SharePointList.Path"/>, so that one that was made anew begins anew.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DeltaPosition> FindAsync(string list, CancellationToken cancellationToken) =>
        await database.FindAsync<string>("select link from list_positions where list = @list", new { list }, cancellationToken) is { } link
            ? new DeltaPosition.After(link)
            : new DeltaPosition.Beginning();

    /// <summary>Keeps a position.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task KeepAsync(string list, DeltaPosition position, CancellationToken cancellationToken)
    {
        if (position is not DeltaPosition.After { Link: var link })
            return;
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into list_positions (list, link, read_at) values (@list, @link, @Now)
            on conflict (list) do update set link = excluded.link, read_at = excluded.read_at
            """,
            new { list, link, Now = Stored.Instant(clock.GetUtcNow()) },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }
}
