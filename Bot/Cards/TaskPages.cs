using Assistant.Skills.Answering;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cards;

/// <summary>Lays out tasks: a list, who bears them, or one in full.</summary>
/// <param name="wording">The language.</param>
internal sealed class TaskPages(Wording wording)
{
    private const int TopicLength = 100;
    private const int MostUnitsNamed = 3;

    private readonly Texts _texts = wording.Texts;

    /// <summary>The columns of a table of tasks.</summary>
    public static IReadOnlyList<string> Columns(Texts texts) => [texts["Column.Task"], texts["Column.Deadline"], texts["Column.Lead"]];

    /// <summary>One task in a list.</summary>
    /// <param name="wording">The language.</param>
    /// <param name="entry">The task.</param>
    /// <param name="units">Which of several units it concerns; null where only one was asked about.</param>
    /// <param name="showLead">Whether who leads it is worth saying.</param>
    public static PageRow Row(Wording wording, TaskEntry entry, string? units, bool showLead)
    {
        string[] when = [.. wording.Days.When(entry), .. wording.Standing(entry)];
        string[] who = units is not null ? [units] : showLead ? [wording.Lead(entry.Task)] : [];
        return wording.Row(entry.Task.Title, [.. when, .. who], entry.Citation, Cells(entry, when));
    }

    /// <summary>The tasks about something.</summary>
    public Page Found(TasksFound found)
    {
        var topic = Markdown.Cut(found.Find.Text, TopicLength);
        if (found.Tasks.Count == 0)
        {
            return Page.Of(
                found.Find.Unit is { } bearer ? _texts.Say("Find.NoneUnit", topic, bearer.Name) : _texts.Say("Find.None", topic),
                [.. found.OthersTasks > 0 ? [_texts.Say("Find.Others", found.OthersTasks)] : Array.Empty<string>(), .. found.OthersTasks > 0 ? [] : new[] { _texts["Find.Try"] }]);
        }

        var head = found.IsNearest ? _texts.Say("Find.Nearest", topic)
            : found.Find.Unit is { } unit ? _texts.Say("Find.HeadUnit", found.Tasks.Count, topic, unit.Name)
            : _texts.Say("Find.Head", found.Tasks.Count, topic);
        return Page.Of(head, found.Tasks.Select(task => Row(wording, task, null, showLead: true)), Columns(_texts));
    }

    /// <summary>Who bears something.</summary>
    public Page Who(WhoAnswer answer)
    {
        var topic = Markdown.Cut(answer.Who.Text, TopicLength);
        if (answer.Tasks.Count == 0)
        {
            return Page.Of(_texts.Say("Who.None", topic), _texts["Who.Try"]);
        }

        var coordinators = answer.Who.As == TaskRole.Coordinator;
        var units = answer.Tasks.SelectMany(task => coordinators ? task.Task.Coordinators : task.Task.Leads).Distinct(StringComparer.Ordinal).ToList();
        var head = answer.IsNearest ? _texts.Say("Find.Nearest", topic)
            : units.Count == 0 ? _texts[coordinators ? "Who.NoCoordinator" : "Who.NoUnit"]
            : units.Count > MostUnitsNamed || (answer.Tasks.Count > 1 && units.Count > 1) ? _texts.Say("Who.Head", answer.Tasks.Count)
            : _texts.Say(coordinators ? "Who.HeadCoordinator" : "Who.HeadLead", string.Join("; ", units));
        return Page.Of(head, answer.Tasks.Select(task => WhoRow(task, answer.Who.As)), Columns(_texts));
    }

    /// <summary>One task in full.</summary>
    public Page Explained(TaskExplained answer)
    {
        if (answer.Task is not { } entry)
        {
            var missing = _texts.Say("Task.Missing", answer.Explain.Task.Key.Value, answer.Plan is { } plan ? wording.Plan(plan.Document, plan.Title) : answer.Explain.Task.Source);
            return answer.NearKeys.Count == 0 ? Page.Of(missing) : Page.Of(missing, _texts.Say("Task.Near", string.Join(", ", answer.NearKeys)));
        }

        var task = entry.Task;
        var rows = new List<PageRow> { wording.Row(task.Title, [], entry.Citation, []), new(wording.Lead(task), []) };
        if (task.Coordinators.Count > 0)
        {
            rows.Add(new PageRow(_texts.Say("Task.Coordinators", string.Join("; ", task.Coordinators)), []));
        }

        rows.Add(new PageRow(
            _texts.Say("Task.Schedule", string.Join(", ", new[] { task.Schedule.Text }.OfType<string>().Concat(wording.Days.When(entry)).Distinct(StringComparer.Ordinal))),
            entry.Progress is null ? [_texts["Progress.None"]] : [.. wording.Standing(entry)]));
        if (entry.Extensions.LastDecided is { State: ExtensionState.Refused, Verdict: { } verdict } refused)
        {
            rows.Add(new PageRow(_texts.Say("Task.ExtensionRefused", Wording.Date(refused.To), verdict.PersonName ?? _texts["Task.Somebody"], Wording.Date(verdict.On), verdict.Reason), []));
        }

        if (entry.Progress is { Product: { } product })
        {
            rows.Add(new PageRow(_texts.Say("Progress.Product", product), []));
        }

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

    private static IReadOnlyList<string> Cells(TaskEntry entry, IEnumerable<string> when) => [string.Join(" · ", when), string.Join("; ", entry.Task.Leads)];

    private PageRow WhoRow(TaskEntry entry, TaskRole? role)
    {
        var task = entry.Task;
        var coordinators = task.Coordinators.Count > 0 ? _texts.Say("Task.Coordinators", string.Join("; ", task.Coordinators)) : _texts["Task.NoCoordinators"];
        string[] said = role switch
        {
            TaskRole.Lead => [wording.Lead(task)],
            TaskRole.Coordinator => [coordinators, wording.Lead(task)],
            _ => [wording.Lead(task), coordinators],
        };
        return wording.Row(task.Title, said, entry.Citation, [string.Join(" · ", wording.Days.When(entry)), string.Join(" · ", said)]);
    }
}
