using System.Globalization;
using Assistant.Skills.Answering;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Shows a month as a table of weeks, with what falls due on each day.</summary>
/// <param name="view">What is shown.</param>
/// <param name="rows">How rows are said.</param>
internal sealed class MonthCalendar(TabView view, DueRows rows)
{
    private const int DaysOfWeek = 7;
    private const int MostEntries = 3;
    private const int TitleLength = 60;

    private readonly TabTexts _texts = view.Texts;

    /// <summary>The place of a day on the page.</summary>
    public static string Anchor(DateOnly day) => $"d{Iso(day)}";

    /// <summary>A day as HTML names it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The calendar, with the ways to the months before and after.</summary>
    /// <param name="due">What falls due in the month.</param>
    public Html Write(IReadOnlyList<DueItem> due)
    {
        var days = due.ToLookup(item => item.Day!.Date);
        var month = view.Wording.Days.Stretch(view.Days);
        return Html.Of($"""
            <section aria-labelledby="month"><div class="bar"><h2 id="month">{_texts.Say("Month", month)}</h2>
            <nav aria-label="{_texts["Months"]}">{Step(-1, "Before")} {Step(1, "After")}</nav></div>
            <table class="month"><caption>{_texts.Say("Month.Caption", month, due.Count)}</caption>
            <thead><tr>{Html.Join(Week(Pages.WeekWork.WeekOf(view.Days.First).First).Select(day => Html.Of($"<th scope=\"col\"><abbr title=\"{_texts[$"Day.{day.DayOfWeek}"]}\">{_texts[$"Day.{day.DayOfWeek}.Short"]}</abbr></th>")))}</tr></thead>
            <tbody>{Html.Join(Weeks().Select(week => Html.Of($"<tr>{Html.Join(Week(week).Select(day => Cell(day, [.. days[day]])))}</tr>\n")))}</tbody></table>
            </section>
            """);
    }

    private Html Step(int later, string name) => view.Period.Month(later) is { } month
        ? Html.Of($"<a href=\"{(view.Address with { Period = month.Name }).ToString()}\" rel=\"{(later < 0 ? "prev" : "next")}\">{_texts.Say(name, view.Wording.Days.Stretch(month.Days))}</a>")
        : Html.Empty;

    private IEnumerable<DateOnly> Weeks()
    {
        for (var monday = Pages.WeekWork.WeekOf(view.Days.First).First; monday <= view.Days.Last; monday = monday.AddDays(DaysOfWeek))
            yield return monday;
    }

    private static IEnumerable<DateOnly> Week(DateOnly monday) => Enumerable.Range(0, DaysOfWeek).Select(monday.AddDays);

    private Html Cell(DateOnly day, IReadOnlyList<DueItem> due)
    {
        if (!view.Days.Contains(day))
            return new Html("<td class=\"other\"></td>");
        return Html.Of($"""
            <td{(day == view.Today ? new Html(" class=\"today\" aria-current=\"date\"") : Html.Empty)}><time datetime="{Iso(day)}">{TabView.Number(day.Day)}</time>{(due.Count == 0 ? Html.Empty : Entries(day, due))}</td>
            """);
    }

    /// <summary>On a phone there is no room for titles: their number leads to the day in the timeline.</summary>
    private Html Entries(DateOnly day, IReadOnlyList<DueItem> due) => Html.Of($"""
        <a class="count" href="#{Anchor(day)}" aria-label="{_texts.Say("Day.Count", due.Count, Cards.Wording.Date(day))}">{TabView.Number(due.Count)}</a><ul>{Html.Join(due.Take(MostEntries).Select(Entry))}{(due.Count > MostEntries ? Html.Of($"<li class=\"rest\">{_texts.Say("Day.More", due.Count - MostEntries)}</li>") : Html.Empty)}</ul>
        """);

    private Html Entry(DueItem item) => Html.Of(
        $"<li{(DueRows.IsLate(item) ? new Html(" class=\"behind\"") : Html.Empty)}><a href=\"#{Anchor(item.Day!.Date)}\">{(DueRows.IsLate(item) ? Html.Of($"<b>{_texts["Late.Mark"]}</b> ") : Html.Empty)}{rows.Title(item, TitleLength)}</a></li>");
}
