using Assistant.Bot.Cards;
using Assistant.Bot.Drafting;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Shows which periodic reports are due, by their last allowed day.</summary>
/// <param name="view">What is shown.</param>
internal sealed class ReportPanel(TabView view)
{
    private const int MostRows = 80;
    private const int CellLength = 260;

    private readonly TabTexts _texts = view.Texts;

    /// <summary>The panel.</summary>
    public Html Write(DueAnswer due)
    {
        var reports = due.Rows.OfType<DueReport>().Select(row => row.Report).OrderBy(report => report.Day.Date).ToList();
        var stretch = view.Wording.Days.Stretch(view.Days);
        string[] heads = [_texts["Column.Report"], _texts["Column.Deadline"], _texts["Column.Who"], _texts["Column.To"], _texts["Column.Source"]];
        return Html.Of($"""
            {(reports.Count == 0 ? Html.Of($"<p class=\"empty\">{_texts.Say("Reports.None", stretch)}</p>")
                : new TabTable(_texts.Say("Reports.Caption", reports.Count, stretch), heads).Write(reports.Take(MostRows).Select(Row)))}
            {(reports.Count > MostRows ? Html.Of($"<p class=\"note\">{_texts.Say("More", reports.Count - MostRows)}</p>") : Html.Empty)}
            {Html.Join(view.Wording.Silence(due.Silence).Select(sentence => Html.Of($"<p class=\"note\">{sentence}</p>")))}
            <p><a href="{DraftAddress.Of(new DraftReportRequest(null, view.Days, view.Unit))}" download>{_texts.Say("Reports.Draft", stretch)}</a></p>
            """);
    }

    private IReadOnlyList<Html> Row(ReportOccurrence report)
    {
        var row = ReportsPage.Row(view.Wording, report, null, inTaskColumns: false);
        return [Html.Of($"{Markdown.Cut(row.Title, CellLength)}"), .. row.Cells.Select(cell => Html.Of($"{Markdown.Cut(cell, CellLength)}")), view.Source(row)];
    }
}
