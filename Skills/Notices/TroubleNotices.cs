using Assistant.Skills.Directory;
using Assistant.Skills.Journal;

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
        var content = new NoticeContent.OutboxParked(claim.Number, claim.RecordKind, claim.RecordId, why, now);
        return [.. (await people.AllAsync(cancellationToken)).Where(person => person.Roles.Any(role => Permissions.Of(role, Deed.SeeTroubles) == Reach.Everything))
            .Select(person => new Notice(person.Id, content, now))];
    }
}
