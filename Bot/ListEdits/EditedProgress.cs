using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Outbox.Columns;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.ListEdits;

/// <summary>The report that a person makes by what they wrote into the columns of a task's item. What is wrong with it the journal says.</summary>
/// <param name="columns">The columns.</param>
internal sealed class EditedProgress(ProgressColumns columns)
{
    private const int All = 100;

    /// <summary>The columns that may be changed.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["State", "Percent", "Note", "Product", "OnDay"];

    /// <summary>The columns that say which task it is; an item that says another one is not read.</summary>
    public static IReadOnlyList<string> Marks { get; } = [ListShape.Title, "TaskKey"];

    /// <summary>The report; as in chat, state and percent follow from each other where only one was said, and it is about today where no day was.</summary>
    public ProgressDraft Apply(TaskReference task, ReportedProgress before, IReadOnlyDictionary<string, FieldValue> edits, DateOnly today)
    {
        var state = edits.TryGetValue("State", out var word) ? Named(word) : before.State;
        var percent = edits.TryGetValue("Percent", out var number) ? WholeNumber.Of(number) : before.Percent;
        if (number is null && word is not null && state == ProgressState.Done)
            percent = All;
        if (word is null && number is not null)
            state = percent switch { null => before.State, All => ProgressState.Done, 0 => ProgressState.NotStarted, _ => ProgressState.InProgress };
        return new ProgressDraft(
            task,
            state,
            percent,
            edits.TryGetValue("Note", out var note) ? Words(note) : before.Note,
            edits.TryGetValue("OnDay", out var day) ? (day as FieldValue.Day)?.Value ?? DateOnly.MaxValue : today)
        {
            Seen = before.Version,
            Product = edits.TryGetValue("Product", out var product) ? Words(product) : before.Product,
        };
    }

    private ProgressState? Named(FieldValue value) => value is FieldValue.Text text
        ? Enum.GetValues<ProgressState>().Where(each => Folding.SameWords(columns.Word(each), text.Value)).Select(each => (ProgressState?)each).FirstOrDefault()
        : null;

    private static string? Words(FieldValue value) => value is FieldValue.Text text ? text.Value.Trim() : null;
}
