using Assistant.Bot.Outbox.Columns;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Outbox;

/// <summary>Keeps the list of progress, one item a task, in line with the journal.</summary>
internal sealed class SharePointProgress(IRecordList list, ProgressColumns columns) : IOutboxHandler
{
    /// <summary>The kind of message that says a report was recorded.</summary>
    public const string Recorded = "progress.recorded";

    /// <summary>The report as it stands: somebody wrote into the list what could not be taken.</summary>
    public const string Restated = "progress.restated";

    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds => [Recorded, Restated];

    /// <inheritdoc/>
    public Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken) =>
        list.PutAsync(columns.Shape, claim.RecordId, claim.Number, columns.Fields(OutboxBody.Progress(claim.Message)), cancellationToken);
}
