using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Notices;

/// <summary>People whom the assistant has never met and could not write to first either, until they are tried again.</summary>
/// <param name="database">The database.</param>
public sealed class UnreachedPeople(Database database)
{
    /// <summary>Keeps that a person could not be reached; the newest reason counts.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task KeepAsync(UnreachedPerson unreached, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unreached);
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into unreached_people (person_id, again_at, reason) values (@person, @at, @Reason)
            on conflict (person_id) do update set again_at = excluded.again_at, reason = excluded.reason
            """,
            new { person = PersonKey.Of(unreached.PersonId), at = Stored.Instant(unreached.Again), unreached.Reason },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>What is kept of a person; null when nothing is.</summary>
    public async Task<UnreachedPerson?> FindAsync(string personId, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>(
            "select again_at as AgainAt, reason as Reason from unreached_people where person_id = @person", new { person = PersonKey.Of(personId) }, cancellationToken))
            is { } row ? new UnreachedPerson(PersonKey.Of(personId), Stored.ReadInstant(row.AgainAt), row.Reason) : null;

    /// <summary>People who are owed a notice, were never met, and are to be tried now.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<string>> ToTryAsync(DateTimeOffset now, int most, CancellationToken cancellationToken) => database.QueryAsync<string>(
        $"""
        select owed.person_id from notices owed
        where owed.state = '{NoticeState.Owed}' and owed.not_before <= @now
            and not exists (select 1 from personal_conversations met where met.person_id = owed.person_id)
            and not exists (select 1 from unreached_people tried where tried.person_id = owed.person_id and tried.again_at > @now)
        group by owed.person_id order by owed.person_id limit @most
        """,
        new { now = Stored.Instant(now), most = (long)most },
        cancellationToken);

    private sealed record Row
    {
        public string AgainAt { get; init; } = "";

        public string Reason { get; init; } = "";
    }
}
