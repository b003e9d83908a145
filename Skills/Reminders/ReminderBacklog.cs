using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Reminders;

/// <summary>Counts the reminders that are yet to be sent.</summary>
/// <param name="database">The database.</param>
public sealed class ReminderBacklog(Database database)
{
    /// <summary>Counts them.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="late">How long ago a late one should have been sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ReminderLoad> LoadAsync(DateTimeOffset now, TimeSpan late, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            $"""
            select count(*) as Owed, coalesce(sum(case when fire_at <= @before then 1 else 0 end), 0) as Late
            from owed_reminders where state in ('{OwedState.Owed}', '{OwedState.Claimed}')
            """,
            new { before = Stored.Instant(now - late) },
            cancellationToken);
        return new ReminderLoad(row?.Owed ?? 0, row?.Late ?? 0);
    }

    private sealed record Row
    {
        public long Owed { get; init; }

        public long Late { get; init; }
    }
}
