namespace Assistant.Bot.Pages.Tabs;

/// <summary>What the pages of the tab have in common: the way between them, what is chosen, and where their content stands.</summary>
/// <param name="view">What is shown.</param>
/// <param name="hosts">Who may frame the page.</param>
internal sealed class TabPage(TabView view, IReadOnlyList<string> hosts)
{
    private readonly TabTexts _texts = view.Texts;

    /// <summary>Writes the page.</summary>
    /// <param name="content">What it says.</param>
    public string Write(Html content)
    {
        var title = _texts[$"Section.{view.Address.Section}"];
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="{view.Address.Look.Lang}"{view.Address.Look.Attribute}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – {view.Whose}</title>
            <link rel="stylesheet" href="/site.css">
            <link rel="stylesheet" href="/tabs.css">
            <link rel="icon" href="data:,">
            <script src="/tabs.js" defer data-does="theme" data-hosts="{string.Join(' ', hosts)}"></script>
            </head>
            <body>
            <a class="skip" href="#content">{_texts["Skip"]}</a>
            <header><div><h1>{title}</h1><p>{view.Whose}</p></div>{Languages()}</header>
            <nav class="sections" aria-label="{_texts["Sections"]}"><ul>{Html.Join(Enum.GetValues<TabSection>().Select(Section))}</ul></nav>
            {Choice()}
            <main id="content" class="tab" tabindex="-1">
            {Html.Join(view.Notices.Select(notice => Html.Of($"<p class=\"notice\" role=\"status\">{notice}</p>")))}
            {content}
            </main>
            </body>
            </html>
            """).Markup;
    }

    private Html Section(TabSection section) => Html.Of(
        $"<li><a href=\"{(view.Address with { Section = section, Period = null }).ToString()}\"{(section == view.Address.Section ? new Html(" aria-current=\"page\"") : Html.Empty)}>{_texts[$"Section.{section}"]}</a></li>");

    private Html Languages() => Html.Of($"""
        <nav aria-label="{_texts["Languages"]}"><a href="{In(Skills.Language.Vietnamese)}" lang="vi" hreflang="vi">Tiếng Việt</a> <a href="{In(Skills.Language.English)}" lang="en" hreflang="en">English</a></nav>
        """);

    private string In(Skills.Language language) => (view.Address with { Look = view.Address.Look with { Language = language } }).ToString();

    private Html Choice() => Html.Of($"""
        <form class="choose" method="get" action="{TabAddress.PathOf(view.Address.Section)}">
        {Html.Join(view.Address.Look.Parts.Select(part => Html.Of($"<input type=\"hidden\" name=\"{part.Name}\" value=\"{part.Value}\">")))}
        <p><label for="unit">{_texts["Unit"]}</label> <select id="unit" name="unit"><option value="">{_texts["Unit.All"]}</option>{Html.Join(view.Units.Select(unit => Option(unit.Name, unit.Name, unit.Name == view.Unit?.Name)))}</select></p>
        <p><label for="period">{_texts["Period"]}</label> <select id="period" name="period">{Html.Join(TabPeriods.Of(view).Select(period => Option(period.Name, view.Wording.Days.Stretch(period.Days), period.Name == view.Period.Name)))}</select></p>
        {(view.Address.Section == TabSection.Deadlines ? Coordinated() : Html.Empty)}
        <button type="submit">{_texts["Show"]}</button>
        </form>
        """);

    private Html Coordinated() => Html.Of(
        $"<p><input type=\"checkbox\" id=\"with\" name=\"with\" value=\"all\"{(view.Address.WithCoordinated ? new Html(" checked") : Html.Empty)}> <label for=\"with\">{_texts["With"]}</label></p>");

    private static Html Option(string value, string words, bool isChosen) =>
        Html.Of($"<option value=\"{value}\"{(isChosen ? new Html(" selected") : Html.Empty)}>{words}</option>");
}
