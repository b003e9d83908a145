using Assistant.Bot.Graph.Lists;
using Assistant.Skills.Exporting;
using Assistant.Skills.Register;

namespace Assistant.Bot.Outbox.Columns;

/// <summary>The list of plan tasks: its columns, and what stands in them.</summary>
internal sealed class TaskColumns
{
    private const string IsDropped = "Dropped";

    private readonly ListTexts _texts = new();

    /// <summary>Creates them for a list of the given name.</summary>
    public TaskColumns(string list) => Shape = new ListShape(
        list,
        [
            new ListColumn.Text("Document", _texts["Task.Document"]),
            new ListColumn.Text("TaskKey", _texts["Progress.TaskKey"]),
            new ListColumn.Note("Unit", _texts["Task.Unit"]),
            new ListColumn.Note("Coordinators", _texts["Task.Coordinators"]),
            new ListColumn.Day("Deadline", _texts["Task.Deadline"]) { IsIndexed = true },
            new ListColumn.Note("DeadlineWords", _texts["Task.DeadlineWords"]),
            new ListColumn.Choice("State", _texts["Progress.State"], [.. Enum.GetValues<RegisterState>().Select(Word)]),
            new ListColumn.Number("Percent", _texts["Progress.Percent"]),
            new ListColumn.Note("Result", _texts["Task.Result"]),
            new ListColumn.Note("Expected", _texts["Task.Expected"]),
            new ListColumn.Note("Product", _texts["Progress.Product"]),
            new ListColumn.YesNo(IsDropped, _texts["Task.Dropped"]),
        ]);

    /// <summary>The list.</summary>
    public ListShape Shape { get; }

    /// <summary>What stands in the columns for a task that is in no plan in force any more; the others keep what they have.</summary>
    public static Dictionary<string, FieldValue> DroppedFields { get; } = new(StringComparer.Ordinal) { [IsDropped] = new FieldValue.YesNo(true) };

    /// <summary>What stands in the columns for a task.</summary>
    public Dictionary<string, FieldValue> Fields(ListedTask task) => new(StringComparer.Ordinal)
    {
        [ListShape.Title] = FieldWords.Line(task.Title),
        ["Document"] = FieldWords.Line(task.Document),
        ["TaskKey"] = FieldWords.Line(task.Key),
        ["Unit"] = FieldWords.Lines(string.Join('\n', task.Leads)),
        ["Coordinators"] = FieldWords.Lines(string.Join('\n', task.Coordinators)),
        ["Deadline"] = task.Deadline is { } day ? new FieldValue.Day(day) : new FieldValue.Empty(),
        ["DeadlineWords"] = FieldWords.Lines(task.DeadlineWords),
        ["State"] = FieldWords.Line(Word(task.State)),
        ["Percent"] = FieldWords.Number(task.Percent),
        ["Result"] = FieldWords.Lines(task.Result),
        ["Expected"] = FieldWords.Lines(string.Join('\n', task.Expected)),
        ["Product"] = FieldWords.Lines(task.Product),
        [IsDropped] = new FieldValue.YesNo(false),
    };

    private string Word(RegisterState state) => _texts[$"State.{state}"];
}
