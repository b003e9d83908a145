using System.Text.RegularExpressions;

namespace Assistant.Skills.Understanding;

/// <summary>
/// Finds words that name a task as a key would, where no plan has a task with that key: "mục 4", "gia hạn 2.3". Only kinds that
/// cannot be about anything else read them; the key is then asked back.
/// </summary>
internal static partial class UnheldTasks
{
    private static readonly HashSet<string> Leads = new(StringComparer.Ordinal) { "vu", "viec", "muc", "task", "item", "tasks" };
    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "ngay", "gio", "h", "tieng", "trieu", "ty", "thang", "nam", "%", "phut", "nghin", "phan", "percent", "days", "hours", "day", "hour", "tuan", "weeks", "week", "dong", "lan", "nguoi",
    };

    /// <summary>Reads them, left to right; what is a task, a plan's name or a time is left out.</summary>
    /// <param name="message">The message.</param>
    /// <param name="held">The tasks that it names.</param>
    /// <param name="plans">The plans that it names.</param>
    /// <param name="times">The times that it speaks of.</param>
    public static IReadOnlyList<TaskMention> Find(Message message, IReadOnlyList<TaskMention> held, IReadOnlyList<PlanMention> plans, IReadOnlyList<TimeMention> times)
    {
        var found = new List<TaskMention>();
        var words = message.Folded;
        for (var i = 0; i < words.Count; i++)
        {
            var lead = i > 0 && Leads.Contains(words[i - 1]);
            var measured = i + 1 < words.Count && Measures.Contains(words[i + 1]);
            if ((lead ? Key().IsMatch(words[i]) && !measured : Dotted().IsMatch(words[i])) && IsWritten(message, i)
                && !held.Any(task => task.First <= i && i < task.End) && !plans.Any(plan => plan.First <= i && i < plan.End) && !times.Any(time => time.First <= i && i < time.End && !Begins(words, time, i, lead)))
            {
                found.Add(new TaskMention(FirstOf(words, i, lead), i + 1, PlanWords.KeyForm(words[i]), []));
            }
        }

        return found;
    }

    /// <summary>A Roman number is written in capitals or stands before a point: "việc vi phạm" names no sixth task.</summary>
    private static bool IsWritten(Message message, int word) =>
        char.IsAsciiDigit(message.Folded[word][0]) || message.Folded[word].Contains('.', StringComparison.Ordinal) || char.IsUpper(message.Text[message.Words[word].Start]);

    /// <summary>"Mục 4 đến 30/11": up to a day, not from the fourth to the thirtieth.</summary>
    private static bool Begins(IReadOnlyList<string> words, TimeMention time, int word, bool lead) =>
        lead && time.First == word && word + 1 < words.Count && words[word + 1] is "den" or "toi";

    private static int FirstOf(IReadOnlyList<string> words, int key, bool lead)
    {
        var first = lead ? key - 1 : key;
        return first > 0 && (words[first], words[first - 1]) is ("vu", "nhiem") or ("viec", "dau") or ("viec", "cong") ? first - 1 : first;
    }

    [GeneratedRegex(@"^(?:[ivx]{1,5}|\d{1,2}[a-z]?)(?:\.\d{1,2}[a-z]?){0,4}(?:\.[a-z])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:[ivx]{1,5}|\d{1,2})(?:\.\d{1,2}[a-z]?){1,4}(?:\.[a-z])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();
}
