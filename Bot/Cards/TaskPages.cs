using Assistant.Skills.Answering;
using Assistant.Skills.Understanding;

namespace Assistant.Bot.Cards;

/// <summary>Lays out tasks: a list, who bears them, or one in full.</summary>
/// <param name="wording">The language.</param>
internal sealed class TaskPages(Wording wording)
{
    private readonly Texts _texts = wording.Texts;

    /// <summary>One task in a list.</summary>
    public static PageRow Row(Wording wording, TaskEntry entry, bool showLead)
    {
        string[] lead = showLead ? [wording.Lead(entry.Task)] : [];
        return new PageRow(
            entry.Task.Title,
            [.. wording.When(entry), .. wording.Progress(entry.Progress), .. lead],
            wording.Source(entry.Citation),
            wording.QuoteUnless(entry.Task.Title, entry.Citation));
    }

    /// <summary>The tasks about something.</summary>
    public Page Found(TasksFound found)
    {
        var topic = Markdown.Cut(found.Find.Text, 100);
        return found.Tasks.Count == 0 ? Page.Of(_texts.Say("Find.None", topic))
            : Page.Of(
                found.Find.Unit is { } unit ? _texts.Say("Find.HeadUnit", found.Tasks.Count, topic, unit.Name) : _texts.Say("Find.Head", found.Tasks.Count, topic),
                found.Tasks.Select(task => Row(wording, task, showLead: true)));
    }

    /// <summary>Who bears something.</summary>
    public Page Who(WhoAnswer answer)
    {
        if (answer.Tasks.Count == 0)
        {
            return Page.Of(_texts.Say("Find.None", Markdown.Cut(answer.Who.Text, 100)));
        }

        var coordinators = answer.Who.As == TaskRole.Coordinator;
        var units = answer.Tasks.SelectMany(task => coordinators ? task.Task.Coordinators : task.Task.Leads).Distinct(StringComparer.Ordinal).ToList();
        var head = units.Count == 0 ? _texts["Who.NoUnit"]
            : units.Count > 3 ? _texts.Say("Who.Head", answer.Tasks.Count)
            : _texts.Say(coordinators ? "Who.HeadCoordinator" : "Who.HeadLead", string.Join("; ", units));
        return Page.Of(head, answer.Tasks.Select(task => WhoRow(task, answer.Who.As)));
    }

    /// <summary>One task in full.</summary>
    public Page Explained(TaskExplained answer)
    {
        if (answer.Task is not { } entry)
        {
            return Page.Of(_texts.Say("Task.Missing", answer.Explain.Task.Key.Value, _texts.Say("Task.MissingPlan", answer.Explain.Task.Source)));
        }

        var task = entry.Task;
        var rows = new List<PageRow> { new(task.Title, [], wording.Source(entry.Citation), wording.QuoteUnless(task.Title, entry.Citation)), new(wording.Lead(task), []) };
        if (task.Coordinators.Count > 0)
        {
            rows.Add(new PageRow(_texts.Say("Task.Coordinators", string.Join("; ", task.Coordinators)), []));
        }

        rows.Add(new PageRow(
            _texts.Say("Task.Schedule", string.Join(", ", new[] { task.Schedule.Text }.OfType<string>().Concat(wording.When(entry)))),
            [.. wording.Progress(entry.Progress)]));
        if (task.Products.Count > 0)
        {
            rows.Add(new PageRow(_texts.Say("Task.Products", string.Join("; ", task.Products)), []));
        }

        var head = _texts.Say("Task.ExplainHead", task.Key.Value, wording.Plan(entry.Plan.Document, entry.Plan.Title));
        var content = task.Activities.Where(activity => activity.Text != task.Title).Select(activity => new PageRow(activity.Text, [])).ToList();
        var sections = new List<PageSection> { new(null, PageTone.Plain, rows) };
        if (content.Count > 0)
        {
            sections.Add(new PageSection(_texts.Say("Task.Content", content.Count), PageTone.Plain, content));
        }

        return new Page(head, sections, [], []);
    }

    private PageRow WhoRow(TaskEntry entry, TaskRole? role)
    {
        var coordinators = entry.Task.Coordinators.Count == 0 ? [] : new[] { _texts.Say("Task.Coordinators", string.Join("; ", entry.Task.Coordinators)) };
        return new PageRow(
            entry.Task.Title,
            [.. role == TaskRole.Coordinator ? [] : new[] { wording.Lead(entry.Task) }, .. role == TaskRole.Lead ? [] : coordinators],
            wording.Source(entry.Citation),
            wording.QuoteUnless(entry.Task.Title, entry.Citation));
    }
}
