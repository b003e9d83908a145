using Assistant.Skills.Journal;

namespace Assistant.Bot.Pages;

/// <summary>The page at <c>/</c>: the chat, and beside it the week's due work. It works without scripts.</summary>
internal sealed class HomePage(WeekWork work, LocalTalk talk, DirectLineToken token, PageFiles files, OutboxLedger outbox)
{
    /// <summary>Writes the page.</summary>
    public async Task<string> WriteAsync(PageView view, CancellationToken cancellationToken)
    {
        var week = await work.CurrentAsync(cancellationToken);
        var units = await talk.UnitsAsync(cancellationToken);
        var texts = view.Texts;
        var refused = (await outbox.LoadAsync(cancellationToken)).Parked;
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="{view.Lang}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{texts["Title"]}</title>
            <link rel="stylesheet" href="site.css">
            <link rel="icon" href="data:,">
            </head>
            <body>
            <header>
            <div><h1>{texts["Title"]}</h1><p>{week.Organization}</p></div>
            <nav aria-label="{texts["Languages"]}"><a href="/?lang=vi" lang="vi" hreflang="vi">Tiếng Việt</a> <a href="/?lang=en" lang="en" hreflang="en">English</a></nav>
            </header>
            {(refused == 0 ? Html.Empty : Html.Of($"<p class=\"notice\" role=\"status\">{texts.Say("Refused", refused)}</p>"))}
            <main>
            {new ChatPanel(view, token.Value).Write(units, files.HasWebChat)}
            {new WeekPanel(texts).Write(week)}
            </main>
            </body>
            </html>
            """).Markup;
    }
}
