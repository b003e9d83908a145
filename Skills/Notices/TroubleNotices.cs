using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Notices;

/// <summary>Tells those who see troubles of them.</summary>
/// <param name="people">The directory.</param>
public sealed class TroubleNotices(IPeople people)
{
    /// <summary>What they are owed to be told of a message that was refused for good; empty where the directory lists nobody who sees troubles.</summary>
    /// <param name="claim">The message.</param>
    /// <param name="why">Why it was refused.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Notice>> OfParkedAsync(OutboxClaim claim, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Of(new NoticeContent.OutboxParked(claim.Number, claim.RecordKind, claim.RecordId, why, now), await people.AllAsync(cancellationToken), now);
    }

    /// <summary>What they are owed to be told of a reminder that was given up; empty where the directory lists nobody who sees troubles.</summary>
    /// <param name="message">The reminder.</param>
    /// <param name="why">Why it was given up.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Notice>> OfGivenUpAsync(ClaimedMessage message, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var everybody = await people.AllAsync(cancellationToken);
        var name = message.To is Recipient.Person { Key: var key } ? everybody.FirstOrDefault(person => PersonKey.Of(person.Id) == key)?.Name : null;
        return Of(new NoticeContent.ReminderGivenUp(message.Lines[0].Id, message.To is Recipient.Room, name, message.Lines.Count, why), everybody, now);
    }

    private static IReadOnlyList<Notice> Of(NoticeContent content, IReadOnlyList<Person> everybody, DateTimeOffset now) =>
        [.. everybody.Where(person => person.Roles.Any(role => Permissions.Of(role, Deed.SeeTroubles) == Reach.Everything)).Select(person => new Notice(person.Id, content, now))];
}
