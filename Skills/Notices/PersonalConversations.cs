using Assistant.Knowledge.Storage;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Notices;

/// <summary>Where people are reached alone. Somebody who has never spoken with the assistant, or has removed it, is not reached yet.</summary>
/// <param name="database">The database.</param>
public sealed class PersonalConversations(Database database)
{
    /// <summary>The condition, in SQL, that <c>@person</c>, a <see cref="PersonKey"/>, is met in the conversation <c>@place</c>, is written to in <c>@language</c>, and can be reached there.</summary>
    public const string IsMet = "exists (select 1 from personal_conversations where person_id = @person and conversation = @place and language = @language and closed_at is null)";

    /// <summary>Keeps where a person was met, in the caller's unit of work; the newest place counts. What waited for the person can be sent from then on.</summary>
    /// <param name="personId">The person's id in the channel.</param>
    /// <param name="conversation">The conversation with nobody else in it: an opaque key.</param>
    /// <param name="language">The language in which the person is written to.</param>
    /// <param name="now">The instant.</param>
    /// <param name="work">The unit of work.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task MeetAsync(
        string personId, string conversation, Language language, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await work.ExecuteAsync(
            """
            insert into personal_conversations (person_id, conversation, language, met_at) values (@person, @conversation, @language, @at)
            on conflict (person_id) do update set
                conversation = excluded.conversation, language = excluded.language, met_at = excluded.met_at, closed_at = null
            """,
            new { person = PersonKey.Of(personId), conversation, language = language.ToString(), at = Stored.Instant(now) },
            cancellationToken);
        await work.ExecuteAsync("delete from unreached_people where person_id = @person", new { person = PersonKey.Of(personId) }, cancellationToken);
        await ReminderLedger.WakeAsync(new Recipient.Person(personId), now, work, cancellationToken);
        await ReminderLedger.WakeAsync(new Recipient.Room(conversation), now, work, cancellationToken);
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

    /// <summary>Whether a person was met and has closed the conversation since: nothing is written to them until they are met again.</summary>
    public async Task<bool> HasClosedAsync(string personId, CancellationToken cancellationToken) => await database.FindAsync<string>(
        "select person_id from personal_conversations where person_id = @person and closed_at is not null", new { person = PersonKey.Of(personId) }, cancellationToken) is not null;

    /// <summary>A conversation is not there any more: who was met in it counts as never met.</summary>
    public static Task ForgetAsync(string conversation, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.ExecuteAsync("delete from personal_conversations where conversation = @conversation", new { conversation }, cancellationToken);
    }

    /// <summary>Whether a person is met in just this conversation and can be reached there, in the caller's unit of work.</summary>
    public static async Task<bool> IsMetAsync(string personId, string conversation, Language language, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return await work.FindAsync<long>(
            $"select case when {IsMet} then 1 else 0 end", new { person = PersonKey.Of(personId), place = conversation, language = language.ToString() }, cancellationToken) == 1;
    }

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
