using Assistant.Skills.Answering;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Shows what falls due: a month as a calendar, then three months as a timeline, what is late and what runs all year folded away.</summary>
/// <param name="view">What is shown.</param>
internal sealed class DeadlinePanel(TabView view)
{
    /// <summary>How many months the timeline holds, the one of the calendar first.</summary>
    public const int Months = 3;

    private const int MostRows = 50;
    private const int MostFolded = 25;

    private readonly TabTexts _texts = view.Texts;
    private readonly DueRows _rows = new(view);

    /// <summary>The panel.</summary>
    /// <param name="due">What falls due in the months of the timeline, and what is late.</param>
    public Html Write(DueAnswer due)
    {
        var dated = due.Rows.Where(row => row.Day is { } day && day.Date >= view.Days.First).OrderBy(row => row.Day!.Date).ToList();
        var late = due.Rows.Where(row => row.Day is { } day && day.Date < view.Days.First).OrderBy(row => row.Day!.Date).ToList();
        var ongoing = due.Rows.Where(row => row.Section == DueSection.Ongoing).ToList();
        return Html.Of($"""
            {new MonthCalendar(view, _rows).Write([.. dated.Where(row => view.Days.Contains(row.Day!.Date))])}
            <section aria-labelledby="timeline"><h2 id="timeline">{_texts.Say("Timeline", Months)}</h2>
            {(dated.Count == 0 ? Html.Of($"<p class=\"empty\">{_texts["Timeline.None"]}</p>") : Timeline(dated))}
            </section>
            {Folded("Late", late)}
            {Folded("Ongoing", ongoing)}
            {Html.Join(Notes(due).Select(note => Html.Of($"<p class=\"note\">{note}</p>")))}
            """);
    }

    private Html Timeline(IReadOnlyList<DueItem> dated)
    {
        var shown = dated.Take(MostRows).GroupBy(row => row.Day!.Date);
        return Html.Of($"""
            <ol class="timeline">{Html.Join(shown.Select(Day))}</ol>
            {(dated.Count > MostRows ? Html.Of($"<p class=\"note\">{_texts.Say("More", dated.Count - MostRows)}</p>") : Html.Empty)}
            """);
    }

    private Html Day(IGrouping<DateOnly, DueItem> day) => Html.Of($"""
        <li id="{MonthCalendar.Anchor(day.Key)}"><h3><time datetime="{MonthCalendar.Iso(day.Key)}">{_texts[$"Day.{day.Key.DayOfWeek}"]}, {Cards.Wording.Date(day.Key)}</time></h3>
        {_rows.List([.. day], MostRows)}</li>
        """);

    private Html Folded(string name, IReadOnlyList<DueItem> items) => items.Count == 0 ? Html.Empty : Html.Of($"""
        <details class="{(name == "Late" ? "late" : "ongoing")}"><summary>{_texts.Say(name, items.Count)}</summary>{_rows.List(items, MostFolded)}</details>
        """);

    private IEnumerable<string> Notes(DueAnswer due)
    {
        if (due.Untimed.Count > 0)
            yield return _texts.Say("Untimed", due.Untimed.Count);
        if (!view.Address.WithCoordinated && due.Coordinated > 0)
            yield return _texts.Say("Coordinated", due.Coordinated);
        foreach (var sentence in view.Wording.Silence(due.Silence))
            yield return sentence;
    }
}
