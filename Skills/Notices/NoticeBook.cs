using System.Text.Json;
using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Notices;

/// <summary>Writes down what people are owed to be told, in the transaction of what causes it: both stand, or neither.</summary>
public static class NoticeBook
{
    /// <summary>Owes notices, each once for its person, kind and subject, whenever and however often that is said.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public static async Task OweAsync(IEnumerable<Notice> notices, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(work);
        foreach (var notice in notices)
        {
            await work.ExecuteAsync(
                $"""
                insert into notices (person_id, kind, subject, body, not_before, state, attempts)
                values (@Person, @Kind, @Subject, @Body, @NotBefore, '{NoticeState.Owed}', 0)
                on conflict (person_id, kind, subject) do nothing
                """,
                new
                {
                    Person = PersonKey.Of(notice.PersonId),
                    notice.Content.Kind,
                    notice.Content.Subject,
                    Body = JsonSerializer.Serialize(notice.Content, NoticeJson.Default.NoticeContent),
                    NotBefore = Stored.Instant(notice.NotBefore),
                },
                cancellationToken);
        }
    }
}
