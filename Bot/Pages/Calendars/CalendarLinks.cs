using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Pages.Calendars;

/// <summary>The addresses by which calendar programs read deadlines: they cannot sign in, so that each address is a secret of who made it.</summary>
internal sealed class CalendarLinks(Database database, TimeProvider clock)
{
    private const string Select = "select person_id as PersonId, unit as Unit, made_at as MadeAt from calendar_links";

    /// <summary>Makes one; an older one of the same person for the same unit serves no more.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<Secret> MakeAsync(string personId, string unit, CancellationToken cancellationToken)
    {
        var secret = Secret.New();
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into calendar_links (secret_hash, person_id, unit, made_at) values (@Hash, @personId, @unit, @now)
            on conflict (person_id, unit) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
            """,
            new { secret.Hash, personId, unit, now = Stored.Instant(clock.GetUtcNow()) },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return secret;
    }

    /// <summary>Takes one back; nothing where there is none.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task RevokeAsync(string personId, string unit, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync("delete from calendar_links where person_id = @personId and unit = @unit", new { personId, unit }, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>What a secret opens; null for nothing.</summary>
    public async Task<CalendarLink?> FindAsync(Secret secret, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>($"{Select} where secret_hash = @Hash", new { secret.Hash }, cancellationToken))?.Link;

    /// <summary>Those of a person, by unit.</summary>
    public async Task<IReadOnlyList<CalendarLink>> OfAsync(string personId, CancellationToken cancellationToken) =>
        [.. (await database.QueryAsync<Row>($"{Select} where person_id = @personId order by unit", new { personId }, cancellationToken)).Select(row => row.Link)];

    private sealed record Row
    {
        public string PersonId { get; init; } = "";

        public string Unit { get; init; } = "";

        public string MadeAt { get; init; } = "";

        public CalendarLink Link => new(PersonId, Unit, Stored.ReadInstant(MadeAt));
    }
}
