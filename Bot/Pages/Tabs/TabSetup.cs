namespace Assistant.Bot.Pages.Tabs;

/// <summary>The page that Teams shows when somebody adds the tab to a channel or chat: whose work is it to show?</summary>
/// <param name="view">What can be chosen.</param>
/// <param name="hosts">Who may frame the page.</param>
internal sealed class TabSetup(TabView view, IReadOnlyList<string> hosts)
{
    /// <summary>The page's path, as the app package names it.</summary>
    public const string Path = "/tab/configure";

    /// <summary>Writes the page. Its script tells Teams what was chosen; Teams has the button to save.</summary>
    public string Write() => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{view.Address.Look.Lang}"{view.Address.Look.Attribute}>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{view.Texts["Setup"]}</title>
        <link rel="stylesheet" href="/site.css">
        <link rel="stylesheet" href="/tabs.css">
        <link rel="icon" href="data:,">
        <script src="/tabs.js" defer data-does="setup" data-hosts="{string.Join(' ', hosts)}"></script>
        </head>
        <body>
        <main class="alone"><h1>{view.Texts["Setup"]}</h1>
        <form class="choose"><p><label for="unit">{view.Texts["Unit"]}</label>
        <select id="unit" name="unit" data-name="{view.Texts["Setup.Name"]}"><option value="">{view.Texts["Unit.All"]}</option>{Html.Join(view.Units.Select(unit => Html.Of($"<option value=\"{unit.Name}\"{(unit == view.Unit ? new Html(" selected") : Html.Empty)}>{unit.Name}</option>")))}</select></p></form>
        <p class="note">{view.Texts["Setup.How"]}</p></main>
        </body>
        </html>
        """).Markup;
}
