using Assistant.Knowledge.Plans;
using Assistant.Skills.Answering;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>The task that a message names by key.</summary>
/// <param name="Task">The task; its source is empty while the plan must be asked.</param>
/// <param name="Needs">What must be asked back; null when nothing.</param>
internal sealed record TaskSlot(TaskReference Task, Clarification? Needs)
{
    private const int MostOptions = 8;

    /// <summary>Reads the first task named; null when none is.</summary>
    public static TaskSlot? Of(Reading reading)
    {
        if (reading.Tasks.Count == 0)
        {
            return null;
        }

        var mention = reading.Tasks[0];
        if (reading.Plans.FirstOrDefault(plan => plan.Plans.Count > 0) is { } named)
        {
            var inside = mention.Candidates.Where(task => named.Plans.Any(plan => plan.Source == task.Source)).ToList();
            return inside.Count > 0 ? Choose(inside, mention, reading) : Missing(mention, named.Plans);
        }

        if (reading.Plans.Count > 0)
        {
            return new TaskSlot(TaskReference.Unplaced(mention.Key), new Clarification("source", NamesOf(ConclusionPlan.Documents(reading.Office.Library))));
        }

        return mention.Candidates.Count > 0 ? Choose(mention.Candidates, mention, reading) : Missing(mention, []);
    }

    /// <summary>The same, and of a key that no plan has the key, to be asked back.</summary>
    public static TaskSlot? OrUnheld(Reading reading) =>
        Of(reading) ?? (reading.UnheldTasks.Count > 0 ? Missing(reading.UnheldTasks[0], [.. reading.Plans.SelectMany(plan => plan.Plans)]) : null);

    /// <summary>The task whose title the message gives instead of a key; null when no title holds those words.</summary>
    public static TaskSlot? Titled(Reading reading)
    {
        var quote = reading.Quotes.FirstOrDefault(quote => !quote.IsSpeech);
        var words = quote.End > 0 ? reading.Message.Slice(quote.First, quote.End) : FreeText.Subject(reading);
        var titled = words is null ? [] : reading.Office.Words.TasksTitled(words);
        if (reading.Plans.FirstOrDefault(plan => plan.Plans.Count > 0) is { } named)
        {
            titled = [.. titled.Where(task => named.Plans.Any(plan => plan.Source == task.Source))];
        }

        return titled switch
        {
            [] => null,
            [var only] => new TaskSlot(only, null),
            _ => Choose(titled, new TaskMention(0, 0, titled[0].Key.Value, titled), reading),
        };
    }

    /// <summary>How a plan is named in a choice.</summary>
    public static string NameOf(Plan plan)
    {
        var title = plan.Title.Length > 90 ? $"{plan.Title[..plan.Title.LastIndexOf(' ', 90)]}…" : plan.Title;
        return plan.Document is null ? title : $"{plan.Document}: {title}";
    }

    /// <summary>How plans are named in a choice, as many as can be chosen from.</summary>
    public static IReadOnlyList<string> NamesOf(IEnumerable<Plan> plans) => [.. plans.Select(NameOf).Take(MostOptions)];

    private static TaskSlot Choose(IReadOnlyList<TaskReference> tasks, TaskMention mention, Reading reading)
    {
        var plans = tasks.Select(task => task.Source).Distinct(StringComparer.Ordinal).Select(reading.Office.Library.FindBySource).OfType<Plan>().ToList();
        if (plans.Count > 1)
        {
            return new TaskSlot(TaskReference.Unplaced(mention.Key), new Clarification("source", NamesOf(plans)));
        }

        return tasks.Count == 1
            ? new TaskSlot(tasks[0], null)
            : new TaskSlot(TaskReference.Unplaced(mention.Key), new Clarification("task", [.. tasks.Select(task => task.Key.Value).Take(MostOptions)]));
    }

    private static TaskSlot Missing(TaskMention mention, IReadOnlyList<Plan> plans) => new(
        TaskReference.Unplaced(mention.Key),
        new Clarification("task", [.. plans.SelectMany(plan => NearKeys.Of(plan, mention.Key, MostOptions)).Take(MostOptions)]));
}
