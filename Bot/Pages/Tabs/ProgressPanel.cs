using Assistant.Bot.Cards;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Shows how far each unit is with what it leads, and of one unit each task with its source.</summary>
/// <param name="view">What is shown.</param>
/// <param name="office">The units that the plans mean.</param>
internal sealed class ProgressPanel(TabView view, Office office)
{
    private const int MostTasks = 80;
    private const int TitleLength = 180;

    private readonly TabTexts _texts = view.Texts;

    /// <summary>The panel.</summary>
    /// <param name="due">The work of the period.</param>
    public Html Write(DueAnswer due)
    {
        var tasks = due.Rows.OfType<DueTask>().Select(row => row.Entry).Where(entry => entry.Day is null || view.Days.Contains(entry.Day.Date)).ToList();
        var all = ProgressTally.Of(tasks);
        if (all.Total == 0)
            return Html.Of($"<p class=\"empty\">{_texts["Progress.None"]}</p>{Silence(due)}");
        return Html.Of($"""
            <p class="sum">{_texts.Say("Progress.Sum", all.Total, all.Done, all.Behind)}</p>
            {new ProgressBar(_texts).Write(all)}
            {(view.Unit is null ? ByUnit(tasks, all) : OneByOne(tasks))}
            <p class="note">{_texts["Progress.Note"]}</p>{Silence(due)}
            """);
    }

    private Html Silence(DueAnswer due) => Html.Join(view.Wording.Silence(due.Silence).Select(sentence => Html.Of($"<p class=\"note\">{sentence}</p>")));

    private Html ByUnit(IReadOnlyList<TaskEntry> tasks, ProgressTally all)
    {
        var units = tasks
            .SelectMany(task => Leads(task).Select(unit => (unit, task)))
            .GroupBy(pair => pair.unit, pair => pair.task)
            .Select(unit => (Name: unit.Key, Tally: ProgressTally.Of([.. unit])))
            .OrderByDescending(unit => unit.Tally.Behind).ThenByDescending(unit => unit.Tally.Total).ThenBy(unit => unit.Name, StringComparer.Ordinal);
        string[] heads = [_texts["Column.Unit"], _texts["Column.Total"], _texts["Column.Done"], _texts["Column.UnderWay"], _texts["Column.Paused"], _texts["Column.NotStarted"], _texts["Column.Behind"]];
        return new TabTable(_texts.Say("Progress.Caption", view.Wording.Days.Stretch(view.Days)), heads).Write(
            [.. units.Select(unit => Row(Unit(unit.Name), unit.Tally)), Row(Html.Of($"{_texts["Progress.All"]}"), all)], numbers: true);
    }

    /// <summary>A task that several units lead counts with each; one whose lead is not named is named so.</summary>
    private IEnumerable<string> Leads(TaskEntry entry) => entry.Task.Leads.Count == 0
        ? [""]
        : entry.Task.Leads.Select(lead => office.Directory.UnitIn(entry.Plan, lead)?.Name ?? lead).Distinct(StringComparer.Ordinal);

    private Html Unit(string name) => name.Length == 0 ? Html.Of($"{_texts["Progress.NoLead"]}")
        : view.Units.Any(unit => unit.Name == name) ? Html.Of($"<a href=\"{(view.Address with { Unit = name }).ToString()}\">{name}</a>")
        : Html.Of($"{name}");

    private static IReadOnlyList<Html> Row(Html name, ProgressTally tally) =>
        [name, .. new[] { tally.Total, tally.Done, tally.UnderWay, tally.Paused, tally.NotStarted, tally.Behind }.Select(number => Html.Of($"{TabView.Number(number)}"))];

    private Html OneByOne(IReadOnlyList<TaskEntry> tasks)
    {
        string[] heads = [_texts["Column.Task"], _texts["Column.Deadline"], _texts["Column.Standing"], _texts["Column.Source"]];
        return Html.Of($"""
            {new TabTable(_texts.Say("Progress.Tasks", view.Whose), heads).Write(tasks.OrderBy(task => task.Day?.Date ?? DateOnly.MaxValue).Take(MostTasks).Select(Task))}
            {(tasks.Count > MostTasks ? Html.Of($"<p class=\"note\">{_texts.Say("More", tasks.Count - MostTasks)}</p>") : Html.Empty)}
            """);
    }

    private IReadOnlyList<Html> Task(TaskEntry entry)
    {
        var row = TaskPages.Row(view.Wording, entry, null, showLead: false);
        var standing = view.Wording.Standing(entry).ToList();
        return
        [
            Html.Of($"{Markdown.Cut(entry.Task.Title, TitleLength)}"),
            Html.Of($"{string.Join(" · ", view.Wording.Days.When(entry))}"),
            Html.Of($"{(standing.Count == 0 ? _texts["Progress.Unreported"] : string.Join(" · ", standing))}"),
            view.Source(row),
        ];
    }
}
