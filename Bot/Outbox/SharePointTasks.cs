using Assistant.Bot.Outbox.Columns;
using Assistant.Skills.Journal;
using Assistant.Skills.Register;

namespace Assistant.Bot.Outbox;

/// <summary>Keeps the list of plan tasks in line with the plans and what was reported.</summary>
internal sealed class SharePointTasks(IRecordList list, TaskColumns columns) : IOutboxHandler
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds => [TaskListing.Listed, TaskListing.Dropped];

    /// <inheritdoc/>
    public Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken) => list.PutAsync(
        columns.Shape,
        claim.RecordId,
        claim.Number,
        claim.Message.Kind == TaskListing.Dropped ? TaskColumns.DroppedFields : columns.Fields(OutboxBody.Task(claim.Message)),
        cancellationToken);
}
