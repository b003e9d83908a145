using Assistant.Bot.Cards;
using Assistant.Skills.Answering;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Rows of due work, each with its source.</summary>
/// <param name="view">What is shown.</param>
internal sealed class DueRows(TabView view)
{
    private const int TitleLength = 180;

    /// <summary>What a row says.</summary>
    public PageRow Of(DueItem item) => item switch
    {
        DueTask task => TaskPages.Row(view.Wording, task.Entry, null, showLead: view.Unit is null || view.Address.WithCoordinated),
        DueReport report => ReportsPage.Row(view.Wording, report.Report, null, inTaskColumns: true),
        _ => throw new InvalidOperationException($"No row for {item.GetType().Name}."),
    };

    /// <summary>Its title, cut where it is long.</summary>
    public string Title(DueItem item, int length = TitleLength) => Markdown.Cut(Of(item).Title, length);

    /// <summary>Whether it is late.</summary>
    public static bool IsLate(DueItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item is DueTask { Entry.Standing: TaskStanding.Behind };
    }

    /// <summary>A list of rows, at most so many; below it how many more there are.</summary>
    public Html List(IReadOnlyList<DueItem> items, int most) => Html.Of($"""
        <ul class="due">{Html.Join(items.Take(most).Select(Row))}</ul>
        {(items.Count > most ? Html.Of($"<p class=\"note\">{view.Texts.Say("More", items.Count - most)}</p>") : Html.Empty)}
        """);

    private Html Row(DueItem item)
    {
        var row = Of(item);
        return Html.Of($"""
            <li{(IsLate(item) ? new Html(" class=\"behind\"") : Html.Empty)}><p class="what">{Markdown.Cut(row.Title, TitleLength)}</p><p class="facts">{string.Join(" · ", row.Facts)}</p><p class="source">{view.Source(row)}</p></li>

            """);
    }
}
