using Assistant.Bot.Dialogs;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;
using Assistant.Skills;
using Assistant.Skills.Journal;
using Assistant.Skills.Progress;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Outbox;

/// <summary>Keeps the list of progress, one item a task, in line with the journal.</summary>
internal sealed class SharePointProgress : IOutboxHandler
{
    private readonly IRecordList _list;
    private readonly DialogTexts _words = new(Language.Vietnamese);
    private readonly ListShape _shape;

    /// <summary>Creates the handler.</summary>
    public SharePointProgress(IRecordList list, IOptions<GraphOptions> options)
    {
        _list = list;
        _shape = Shape(options.Value.ProgressList, new ListTexts(), _words);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds => ["progress.recorded"];

    /// <inheritdoc/>
    public Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken) =>
        _list.PutAsync(_shape, claim.RecordId, claim.Number, Fields(OutboxBody.Progress(claim.Message)), cancellationToken);

    private static ListShape Shape(string name, ListTexts titles, DialogTexts words) => new(
        name,
        [
            new ListColumn.Text("Plan", titles["Progress.Plan"]),
            new ListColumn.Choice("State", titles["Progress.State"], [.. Enum.GetValues<ProgressState>().Select(state => words[$"State.{state}"])]),
            new ListColumn.Number("Percent", titles["Progress.Percent"]),
            new ListColumn.Note("Note", titles["Progress.Note"]),
            new ListColumn.Day("OnDay", titles["Progress.On"]),
            new ListColumn.Text("Person", titles["Progress.Person"]),
            new ListColumn.Instant("ReportedAt", titles["Progress.ReportedAt"]),
        ]);

    private Dictionary<string, FieldValue> Fields(ProgressEntry entry) => new(StringComparer.Ordinal)
    {
        [ListShape.Title] = FieldWords.Line(entry.TaskKey),
        ["Plan"] = FieldWords.Line(entry.PlanId),
        ["State"] = FieldWords.Line(_words[$"State.{entry.State}"]),
        ["Percent"] = FieldWords.Number(entry.Percent),
        ["Note"] = FieldWords.Lines(entry.Note),
        ["OnDay"] = new FieldValue.Day(entry.On),
        ["Person"] = FieldWords.Line(entry.PersonName),
        ["ReportedAt"] = new FieldValue.Instant(entry.ReportedAt),
    };
}
