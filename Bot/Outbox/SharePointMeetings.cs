using Assistant.Bot.Outbox.Columns;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Outbox;

/// <summary>Keeps the list of meetings in line with the journal.</summary>
internal sealed class SharePointMeetings(IRecordList list, MeetingColumns columns) : IOutboxHandler
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds => [MeetingMessages.Logged, MeetingMessages.Changed, MeetingMessages.Cancelled, MeetingMessages.Restated];

    /// <inheritdoc/>
    public Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        var meeting = OutboxBody.Meeting(claim.Message);
        return list.PutAsync(
            columns.Shape, claim.RecordId, claim.Number, columns.Fields(meeting, MeetingMessages.IsCancelled(claim.Message, meeting)), cancellationToken);
    }
}
