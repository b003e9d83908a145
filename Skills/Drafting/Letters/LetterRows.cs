using Assistant.Skills.Answering;

namespace Assistant.Skills.Drafting.Letters;

/// <summary>Writes tasks as a letter states them.</summary>
internal static class LetterRows
{
    /// <summary>The table: what, who leads, by when, what it is to yield, and how it stands.</summary>
    public static DocumentBlock.Table Table(IEnumerable<TaskEntry> tasks) => new(
        [DraftTexts.Of("Column.Task"), DraftTexts.Of("Column.Lead"), DraftTexts.Of("Column.Deadline"), DraftTexts.Of("Column.Product"), DraftTexts.Of("Column.Standing")],
        [.. tasks.Select(entry => new DocumentRow([entry.Task.Title, TaskWords.Leads(entry), TaskWords.Deadline(entry), Products(entry), TaskWords.Standing(entry)], entry.Citation))]);

    private static string Products(TaskEntry entry) => entry.Task.Products.Count == 0 ? DraftTexts.Of("Task.NoProduct") : string.Join("; ", entry.Task.Products);
}
