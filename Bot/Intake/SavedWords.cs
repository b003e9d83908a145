using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Versions;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Intake;

/// <summary>Says what adding a plan came to, and what is different from the version before.</summary>
internal sealed class SavedWords(DialogTexts texts)
{
    private const int MostTasks = 8;
    private const int MaxTitle = 80;
    private const int MaxQuote = 160;

    /// <summary>The sentences, data as it is.</summary>
    public IEnumerable<string> Of(PlanSaved saved)
    {
        var name = saved.Plan.Document ?? saved.Plan.Title;
        yield return texts.Say(saved switch
        {
            PlanSaved.Added => "Intake.Added",
            PlanSaved.Changed => "Intake.Changed",
            _ => "Intake.Unchanged",
        }, name, saved.Plan.Tasks.Count, saved.Plan.Reports.Count);
        if (saved is PlanSaved.Changed { Changes.Tasks: var tasks })
        {
            var lines = new[]
            {
                ListOf("Intake.TasksAdded", tasks.OfType<PartMatch<PlanTask>.Added>().Select(added => added.Part)),
                ListOf("Intake.TasksChanged", tasks.OfType<PartMatch<PlanTask>.Kept>().Where(kept => kept.Changes.Count > 0 || kept.OtherWordsChanged).Select(kept => kept.After)),
                ListOf("Intake.TasksDropped", tasks.OfType<PartMatch<PlanTask>.Dropped>().Select(dropped => dropped.Part)),
            };
            foreach (var line in lines.OfType<string>())
                yield return line;
        }

        if (saved.Standing is not PlanStanding.InForce)
            yield return texts["Intake.NotInForce"];
        foreach (var notice in saved.Replaces)
            yield return texts.Say("Intake.Replaces", notice.Document, Cut(notice.Quote, MaxQuote), name);
    }

    private string? ListOf(string text, IEnumerable<PlanTask> tasks)
    {
        var all = tasks.Select(task => $"{task.Key} {Cut(task.Title, MaxTitle)}").ToList();
        if (all.Count == 0)
            return null;
        var shown = string.Join("; ", all.Take(MostTasks));
        return texts.Say(text, all.Count > MostTasks ? $"{shown} {texts.Say("More", all.Count - MostTasks)}" : shown);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "…");
}
