using Assistant.Bot.Dialogs;
using Assistant.Bot.Graph.Lists;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Outbox.Columns;

/// <summary>The list of progress: its columns, and what stands in them.</summary>
internal sealed class ProgressColumns
{
    private readonly DialogTexts _words = new(Language.Vietnamese);
    private readonly PlanShelf _shelf;

    /// <summary>Creates them for a list of the given name.</summary>
    /// <param name="list">The name.</param>
    /// <param name="shelf">The plans, which know the words of a task.</param>
    public ProgressColumns(string list, PlanShelf shelf)
    {
        _shelf = shelf;
        var titles = new ListTexts();
        Shape = new ListShape(
            list,
            [
                new ListColumn.Text("Plan", titles["Progress.Plan"]),
                new ListColumn.Text("TaskKey", titles["Progress.TaskKey"]),
                new ListColumn.Choice("State", titles["Progress.State"], [.. Enum.GetValues<ProgressState>().Select(Word)]),
                new ListColumn.Number("Percent", titles["Progress.Percent"]),
                new ListColumn.Note("Note", titles["Progress.Note"]),
                new ListColumn.Note("Product", titles["Progress.Product"]),
                new ListColumn.Day("OnDay", titles["Progress.On"]),
                new ListColumn.Text("Person", titles["Progress.Person"]),
                new ListColumn.Instant("ReportedAt", titles["Progress.ReportedAt"]),
            ]);
    }

    /// <summary>The list.</summary>
    public ListShape Shape { get; }

    /// <summary>What stands in the columns for a report. A task that is in no plan in force is named by its key.</summary>
    public Dictionary<string, FieldValue> Fields(ProgressEntry entry)
    {
        var plan = _shelf.Current.Plans.FirstOrDefault(each => each.Id.Value == entry.PlanId);
        var task = plan?.Tasks.FirstOrDefault(each => each.Key.Value == entry.TaskKey);
        return new Dictionary<string, FieldValue>(StringComparer.Ordinal)
        {
            [ListShape.Title] = FieldWords.Line(task?.Title ?? entry.TaskKey),
            ["Plan"] = FieldWords.Line(plan?.Document ?? plan?.Title ?? entry.PlanId),
            ["TaskKey"] = FieldWords.Line(entry.TaskKey),
            ["State"] = FieldWords.Line(Word(entry.State)),
            ["Percent"] = FieldWords.Number(entry.Percent),
            ["Note"] = FieldWords.Lines(entry.Note),
            ["Product"] = FieldWords.Lines(entry.Product),
            ["OnDay"] = new FieldValue.Day(entry.On),
            ["Person"] = FieldWords.Line(entry.PersonName),
            ["ReportedAt"] = new FieldValue.Instant(entry.ReportedAt),
        };
    }

    /// <summary>The word for a state.</summary>
    public string Word(ProgressState state) => _words[$"State.{state}"];
}
