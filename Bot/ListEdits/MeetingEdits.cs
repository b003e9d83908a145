using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Outbox;
using Assistant.Bot.Outbox.Columns;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.ListEdits;

/// <summary>Takes over what people change in the list of meetings.</summary>
internal sealed partial class MeetingEdits(
    MeetingColumns columns, OutboxLedger outbox, OutboxRestating restating, MeetingSkills meetings, ListEditors editors, ILogger<MeetingEdits> logger) : IEditedList
{
    private const int Attempts = 3;

    private readonly EditedMeeting _edited = new(columns);

    /// <inheritdoc/>
    public ListShape Shape => columns.Shape;

    /// <inheritdoc/>
    public async Task<EditOutcome> TakeAsync(ListItem item, string operationId, CancellationToken cancellationToken)
    {
        // The item says which message it was written by, and so what stood there before a person came.
        if (await outbox.FindAsync(item.RecordVersion, cancellationToken) is not { RecordKind: MeetingSkills.RecordKind } sent || sent.RecordId != item.RecordId)
        {
            LogForeign(item.Id);
            return EditOutcome.Nothing;
        }

        var before = OutboxBody.Meeting(sent.Message);
        var written = columns.Fields(before, MeetingMessages.IsCancelled(sent.Message, before));
        if (ColumnEdits.Between(item.Fields, written, written, [.. EditedMeeting.Columns, EditedMeeting.IsCancelled]) is { Edits.Count: 0 })
            return EditOutcome.Nothing;
        var asker = await editors.AskerAsync(item.Editor, cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await meetings.FindAsync(sent.RecordId, asker, cancellationToken) is not { } meeting)
                return EditOutcome.Nothing;
            var edits = ColumnEdits.Between(
                item.Fields, written, columns.Fields(meeting, meeting.CancelledAt is not null), [.. EditedMeeting.Columns, EditedMeeting.IsCancelled]);
            if (edits.Lost.Count > 0)
                LogLost(item.Id, string.Join(", ", edits.Lost));

            // Where the journal has something newer, that is on its way to the list already.
            if (edits.Edits.Count == 0)
                return EditOutcome.Nothing;
            switch (await WriteAsync(meeting, edits.Edits, operationId, asker, cancellationToken))
            {
                case MeetingChanged.Stored or MeetingChanged.AlreadyStored:
                    return EditOutcome.Taken;
                case MeetingChanged.NotWritable:
                    return EditOutcome.NotNow;
                case MeetingChanged.ChangedMeanwhile { Meeting.CancelledAt: null }:
                    continue;
                default:
                    await restating.MeetingAsync(meeting, operationId, asker.Now, cancellationToken);
                    return EditOutcome.Refused;
            }
        }

        return EditOutcome.NotNow;
    }

    private async Task<MeetingChanged> WriteAsync(
        Meeting meeting, IReadOnlyDictionary<string, FieldValue> edits, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        var cancels = edits.TryGetValue(EditedMeeting.IsCancelled, out var cancelled);

        // What is cancelled stays so: those invited were told.
        if (cancels && cancelled is not FieldValue.YesNo { Value: true })
            return new MeetingChanged.NotFound();
        MeetingChanged outcome = new MeetingChanged.Stored(meeting, []);
        if (edits.Keys.Any(column => column != EditedMeeting.IsCancelled))
            outcome = await meetings.ChangeAsync(meeting.Id, meeting.Version, _edited.Apply(meeting, edits), operationId, asker, cancellationToken);
        return cancels && Now(outcome) is { } now
            ? await meetings.CancelAsync(now.Id, now.Version, null, operationId, asker, cancellationToken)
            : outcome;
    }

    private static Meeting? Now(MeetingChanged outcome) => outcome switch
    {
        MeetingChanged.Stored stored => stored.Meeting,
        MeetingChanged.AlreadyStored before => before.Meeting,
        _ => null,
    };

    [LoggerMessage(LogLevel.Warning, "Item {Item} in the list of meetings bears the marks of no message that was sent; it is left alone.")]
    private partial void LogForeign(string item);

    [LoggerMessage(LogLevel.Information, "What was changed in item {Item} of the list of meetings had been changed in the journal too, which wins: {Columns}.")]
    private partial void LogLost(string item, string columns);
}
