using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Bot.Dialogs;

/// <summary>Reads which other task a card is meant for: "không, việc 3.4 cơ".</summary>
internal static partial class TaskCorrection
{
    /// <summary>The task that words name by its key, in the plan of the one that the card has; null for none, or the same.</summary>
    public static TaskReference? In(string words, TaskReference task, Office office)
    {
        if (office.Library.FindBySource(task.Source) is not { } plan)
            return null;
        var folded = FoldedText.Of(words);
        return Key().Matches(folded.Value).Select(match => folded.Slice(match.Index, match.Length))
            .Select(said => plan.Tasks.FirstOrDefault(each => Same(each.Key, said)))
            .FirstOrDefault(found => found is not null) is { } other && other.Key != task.Key ? new TaskReference(task.Source, other.Key) : null;
    }

    private static bool Same(TaskKey key, string said) => string.Equals(Bare(key.Value), Bare(said), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string key) => key.Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\p{L}\d.])(?:[ivx]+|\d{1,2})(?:\.(?:\d{1,2}|[a-z]))+[a-z]?(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}
