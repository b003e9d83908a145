using Assistant.Bot.Identity;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Pages.Visitors;

/// <summary>The people who proved themselves to the pages, by whichever replica.</summary>
internal sealed class PersonSessions(Database database, TimeProvider clock)
{
    /// <summary>How long a proof counts; then the page asks Teams for another, unseen.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(1);

    /// <summary>Opens a session, and forgets those that have ended.</summary>
    /// <returns>What the browser is to bring.</returns>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<Secret> OpenAsync(PersonProof.Proved person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var (secret, now) = (Secret.New(), clock.GetUtcNow());
        await using var work = await database.BeginAsync(Durability.ProcessEnd, cancellationToken);
        await work.ExecuteAsync("delete from page_sessions where ends_at <= @now", new { now = Stored.Instant(now) }, cancellationToken);
        await work.ExecuteAsync(
            "insert into page_sessions (secret_hash, person_id, person_name, ends_at) values (@Hash, @Id, @Name, @ends)",
            new { secret.Hash, person.Id, person.Name, ends = Stored.Instant(now + Length) },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return secret;
    }

    /// <summary>Whose session a secret is; null for none, and for one that has ended.</summary>
    public async Task<PersonSession?> FindAsync(Secret secret, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>(
            "select person_id as PersonId, person_name as PersonName from page_sessions where secret_hash = @Hash and ends_at > @now",
            new { secret.Hash, now = Stored.Instant(clock.GetUtcNow()) },
            cancellationToken)) is { } row ? new PersonSession(row.PersonId, row.PersonName) : null;

    private sealed record Row
    {
        public string PersonId { get; init; } = "";

        public string? PersonName { get; init; }
    }
}
