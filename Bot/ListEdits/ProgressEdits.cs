using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Outbox;
using Assistant.Bot.Outbox.Columns;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.ListEdits;

/// <summary>Takes over what people change in the list of progress: each change is a report.</summary>
internal sealed partial class ProgressEdits(
    ProgressColumns columns,
    OutboxLedger outbox,
    OutboxRestating restating,
    ProgressSkills progress,
    PlanShelf shelf,
    ListEditors editors,
    ILogger<ProgressEdits> logger) : IEditedList
{
    private const int Attempts = 3;

    private readonly EditedProgress _edited = new(columns);

    /// <inheritdoc/>
    public ListShape Shape => columns.Shape;

    /// <inheritdoc/>
    public async Task<EditOutcome> TakeAsync(ListItem item, string operationId, CancellationToken cancellationToken)
    {
        // The item says which message it was written by, and so what stood there before a person came.
        if (await outbox.FindAsync(item.RecordVersion, cancellationToken) is not { RecordKind: ProgressSkills.RecordKind } sent
            || SharePointRecords.ItemId(sent.RecordId) != item.RecordId)
        {
            LogForeign(item.Id);
            return EditOutcome.Nothing;
        }

        var before = OutboxBody.Progress(sent.Message);
        var written = columns.Fields(before);
        if (ColumnEdits.Between(item.Fields, written, written, EditedProgress.Columns) is { Edits.Count: 0 })
            return EditOutcome.Nothing;
        var asker = await editors.AskerAsync(item.Editor, cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Find(before) is not { } task || (await progress.ReadAsync(cancellationToken)).Of(task) is not { } now)
            {
                LogNoTask(item.Id);
                return EditOutcome.Nothing;
            }

            var entry = Entry(before, now);
            var journal = columns.Fields(entry);
            var edits = ColumnEdits.Between(item.Fields, written, journal, EditedProgress.Columns);
            if (edits.Lost.Count > 0)
                LogLost(item.Id, string.Join(", ", edits.Lost));

            // Where the journal has something newer, that is on its way to the list already.
            if (edits.Edits.Count == 0)
                return EditOutcome.Nothing;

            // A task may have moved to another key in a new version of its plan: nobody's report goes to the task that stands there now.
            var isThisTask = EditedProgress.Marks.All(mark => ColumnEdits.AreSame(item.Fields[mark], journal[mark]));
            switch (isThisTask ? await progress.RecordAsync(_edited.Apply(task, now, edits.Edits, asker.Today), operationId, asker, cancellationToken) : null)
            {
                case ProgressRecorded.Stored or ProgressRecorded.AlreadyStored:
                    return EditOutcome.Taken;
                case ProgressRecorded.NotWritable:
                    return EditOutcome.NotNow;
                case ProgressRecorded.ChangedMeanwhile:
                    continue;
                default:
                    await restating.ProgressAsync(entry, operationId, asker.Now, cancellationToken);
                    return EditOutcome.Refused;
            }
        }

        return EditOutcome.NotNow;
    }

    private TaskReference? Find(ProgressEntry entry) =>
        shelf.Current.Plans.FirstOrDefault(plan => plan.Id.Value == entry.PlanId) is { } plan && plan.Tasks.Any(task => task.Key.Value == entry.TaskKey)
            ? new TaskReference(plan.Source, new TaskKey(entry.TaskKey))
            : null;

    private static ProgressEntry Entry(ProgressEntry before, ReportedProgress now) =>
        new(before.PlanId, before.TaskKey, now.State, now.Percent, now.Note, now.On, now.PersonId, now.PersonName, now.ReportedAt) { Product = now.Product };

    [LoggerMessage(LogLevel.Warning, "Item {Item} in the list of progress bears the marks of no message that was sent; it is left alone.")]
    private partial void LogForeign(string item);

    [LoggerMessage(LogLevel.Warning, "Item {Item} in the list of progress is about a task that is in no plan in force; it is left alone.")]
    private partial void LogNoTask(string item);

    [LoggerMessage(LogLevel.Information, "What was changed in item {Item} of the list of progress had been changed in the journal too, which wins: {Columns}.")]
    private partial void LogLost(string item, string columns);
}
