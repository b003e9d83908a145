using Assistant.Bot.Cards;

namespace Assistant.Bot.Pages;

/// <summary>Shows the week's due work: what falls due first, what is late folded away below.</summary>
/// <param name="texts">The language.</param>
internal sealed class WeekPanel(PageTexts texts)
{
    private const int MostRows = 40;

    /// <summary>The panel.</summary>
    public Html Write(Week week)
    {
        var sections = new DuePage(new Wording(new Texts(texts.Language)), week.Today).Of(week.Due).Sections;
        var now = sections.Where(section => section.Tone != PageTone.Attention).ToList();
        return Html.Of($"""
            <aside aria-labelledby="week-head">
            <h2 id="week-head">{texts.Say("Week", Wording.Date(week.Days.First), Wording.Date(week.Days.Last))}</h2>
            {(now.Count == 0 ? Html.Of($"<p class=\"empty\">{texts["Nothing"]}</p>") : Html.Join(now.Select(Open)))}
            {Html.Join(sections.Except(now).Select(Folded))}
            {(week.Ongoing == 0 ? Html.Empty : Html.Of($"<p class=\"note\">{texts.Say("Ongoing", week.Ongoing)}</p>"))}
            </aside>
            """);
    }

    private Html Open(PageSection section) => Html.Of($"<h3>{section.Title}</h3>{Rows(section)}");

    private Html Folded(PageSection section) => Html.Of($"""
        <details class="late"><summary>{section.Title}</summary>
        <p class="note">{texts["Late"]}</p>{Rows(section)}</details>
        """);

    private Html Rows(PageSection section) => Html.Of($"""
        <ul class="due">{Html.Join(section.Rows.Take(MostRows).Select(Row))}</ul>
        {(section.Rows.Count > MostRows ? Html.Of($"<p class=\"note\">{texts.Say("More", section.Rows.Count - MostRows)}</p>") : Html.Empty)}
        """);

    private Html Row(PageRow row) => Html.Of($"""
        <li><p class="what">{row.Title}</p>
        <p class="facts">{string.Join(" · ", row.Facts)}</p>
        <p class="source">{Source(row)}{(row.Quote is { } quote ? Html.Of($": <q>{quote.Trim('“', '”')}</q>") : Html.Empty)}</p></li>
        """);

    private Html Source(PageRow row) => row.Cited is { } cited
        ? Html.Of($"<a href=\"{SourcePage.AddressOf(cited, texts.Language == Skills.Language.English ? "en" : "vi")}\">{row.Source}</a>")
        : Html.Of($"{row.Source}");
}
