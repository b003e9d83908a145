using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Reads which other task a card is meant for: "không, việc 3.4 cơ".</summary>
internal static partial class TaskCorrection
{
    /// <summary>The task that words name by its key, in the first of some plans that has it; null for none, or the one that the card has.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="task">The task that the card has; null when it has none.</param>
    /// <param name="sources">The plans that are spoken of, the likeliest first.</param>
    /// <param name="office">The plans.</param>
    public static TaskReference? In(string words, TaskReference? task, IEnumerable<string> sources, Office office)
    {
        var folded = FoldedText.Of(words);
        var said = Key().Matches(folded.Value).Select(match => folded.Slice(match.Index, match.Length)).ToList();
        return said.Count == 0 ? null : sources.Distinct(StringComparer.Ordinal).Select(office.Library.FindBySource).OfType<Plan>()
            .SelectMany(plan => plan.Tasks.Where(each => said.Exists(key => Same(each.Key, key))).Select(each => new TaskReference(plan.Source, each.Key)))
            .FirstOrDefault() is { } other && other != task ? other : null;
    }

    private static bool Same(TaskKey key, string said) => string.Equals(Bare(key.Value), Bare(said), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string key) => key.Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\p{L}\d.])(?:[ivx]+|\d{1,2})(?:\.(?:\d{1,2}|[a-z]))+[a-z]?(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}
