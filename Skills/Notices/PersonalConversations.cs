using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Notices;

/// <summary>Where people are reached alone. Somebody who has never spoken with the assistant, or has removed it, is not reached yet.</summary>
/// <param name="database">The database.</param>
public sealed class PersonalConversations(Database database)
{
    /// <summary>Keeps where a person was met, in the caller's unit of work; the newest place counts.</summary>
    /// <param name="personId">The person's id in the channel.</param>
    /// <param name="conversation">The conversation with nobody else in it: an opaque key.</param>
    /// <param name="language">The language in which the person is written to.</param>
    /// <param name="now">The instant.</param>
    /// <param name="work">The unit of work.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task MeetAsync(
        string personId, string conversation, Language language, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.ExecuteAsync(
            """
            insert into personal_conversations (person_id, conversation, language, met_at) values (@person, @conversation, @language, @at)
            on conflict (person_id) do update set
                conversation = excluded.conversation, language = excluded.language, met_at = excluded.met_at, closed_at = null
            """,
            new { person = PersonKey.Of(personId), conversation, language = language.ToString(), at = Stored.Instant(now) },
            cancellationToken);
    }

    /// <summary>Nobody is reached in a conversation any more, until somebody is met there again.</summary>
    public static Task CloseAsync(string conversation, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.ExecuteAsync(
            "update personal_conversations set closed_at = @at where conversation = @conversation and closed_at is null",
            new { conversation, at = Stored.Instant(now) },
            cancellationToken);
    }

    /// <summary>Whether a person is met in just this conversation and can be reached there.</summary>
    public async Task<bool> IsMetAsync(string personId, string conversation, Language language, CancellationToken cancellationToken) =>
        await database.FindAsync<string>(
            """
            select person_id from personal_conversations
            where person_id = @person and conversation = @conversation and language = @language and closed_at is null
            """,
            new { person = PersonKey.Of(personId), conversation, language = language.ToString() },
            cancellationToken) is not null;

    /// <summary>Where a person is reached alone, by the id of the channel or the directory in any case; null for who is not.</summary>
    public async Task<PersonalConversation?> FindAsync(string personId, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>(
            "select conversation, language from personal_conversations where person_id = @person and closed_at is null",
            new { person = PersonKey.Of(personId) },
            cancellationToken))?.ToConversation();

    /// <summary>Everybody who can be reached, by <see cref="PersonKey"/>.</summary>
    public async Task<IReadOnlySet<string>> ReachableAsync(CancellationToken cancellationToken) =>
        (await database.QueryAsync<string>("select person_id from personal_conversations where closed_at is null", null, cancellationToken))
            .ToHashSet(StringComparer.Ordinal);

    private sealed record Row
    {
        public string Conversation { get; init; } = "";

        public string Language { get; init; } = "";

        public PersonalConversation ToConversation() => new(Conversation, Enum.Parse<Language>(Language));
    }
}
