using System.Text.RegularExpressions;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Understanding;

/// <summary>Finds the tasks that a message names by key: "nhiệm vụ 4.3", "mục II.4", "3.2a".</summary>
internal static partial class TaskMentions
{
    private static readonly HashSet<string> Leads = new(StringComparer.Ordinal) { "vu", "viec", "muc", "task", "item", "assignment", "diem", "y", "khoan", "dung", "so", "tasks", "no", "number" };
    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "ngay", "gio", "h", "tieng", "trieu", "ty", "thang", "nam", "%", "phut", "nghin", "km", "m2", "phan", "percent", "days", "hours", "day", "hour", "tuan", "dong",
    };

    /// <summary>Reads them, left to right.</summary>
    public static IReadOnlyList<TaskMention> Find(Message message, PlanWords plans, IReadOnlyList<PlanMention> named)
    {
        var found = new List<TaskMention>();
        var words = message.Folded;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && Leads.Contains(words[i - 1]) && SpokenKey.At(words, i) is { } spoken && plans.TasksWithKey(PlanWords.KeyForm(spoken.Written)) is { Count: > 0 } said)
            {
                found.Add(new TaskMention(FirstOf(words, i, lead: true), spoken.End, PlanWords.KeyForm(spoken.Written), said));
                i = spoken.End - 1;
                continue;
            }

            if (named.Any(plan => plan.Name <= i && i < plan.End) || !Key().IsMatch(words[i]) || Clock().IsMatch(words[i])
                || (i + 1 < words.Count && Measures.Contains(words[i + 1])) || (i > 0 && words[i - 1] is "ngay" or "luc"))
            {
                continue;
            }

            var lead = i > 0 && Leads.Contains(words[i - 1]) && (words[i - 1] != "dung" || (i > 1 && words[i - 2] == "noi"));
            var form = PlanWords.KeyForm(words[i]);
            var end = i + 1;
            if (end < words.Count && words[end].Length == 1 && char.IsAsciiLetter(words[end][0]) && plans.TasksWithKey($"{form}.{words[end]}") is { Count: > 0 })
            {
                form = $"{form}.{words[end]}";
                end++;
            }

            // What was concluded is numbered 1, 2, 3: such a number means a task of it only beside its meeting.
            var concluded = named.SelectMany(plan => plan.Plans).Where(ConclusionPlan.Is).ToList();
            var tasks = concluded.Count > 0 ? ConclusionPlan.TasksWithKey(concluded, form) : plans.TasksWithKey(form);
            var dotted = concluded.Count > 0 || form.Contains('.', StringComparison.Ordinal);
            if (lead ? tasks.Count > 0 || dotted : tasks.Count > 0 && dotted && concluded.Count == 0)
            {
                found.Add(new TaskMention(FirstOf(words, i, lead), end, form, tasks));
                i = end - 1;
            }
        }

        return found;
    }

    [GeneratedRegex(@"^(?:[ivx]{1,5}|\d{1,2})(?:\.\d{1,2}){0,4}(?:\.?[a-z](?:-[a-z])?)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    /// <summary>"Sở 8h" is no item 8h.</summary>
    [GeneratedRegex(@"^\d{1,2}[hg]$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    private static int FirstOf(IReadOnlyList<string> words, int key, bool lead)
    {
        var first = lead ? key - 1 : key;
        first = first > 0 && words[first] == "so" && Leads.Contains(words[first - 1]) ? first - 1 : first;
        return first > 0 && (words[first], words[first - 1]) is ("vu", "nhiem") or ("viec", "dau") or ("viec", "cong") or ("dung", "noi") ? first - 1 : first;
    }
}
