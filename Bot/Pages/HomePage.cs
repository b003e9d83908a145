using System.Net;
using System.Text;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding;
using Markdig;

namespace Assistant.Bot.Pages;

/// <summary>The page at <c>/</c>: the chat, and beside it the week's due work. It works without scripts.</summary>
internal sealed class HomePage(DeskFactory desks, AskerFactory askers, LocalConversation conversation, DirectLineToken token, IWebHostEnvironment environment)
{
    private const string WebChat = "webchat/webchat.js";

    /// <summary>Text that comes from people or plans may hold Markdown, and never HTML.</summary>
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Writes the page.</summary>
    public async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        var asker = askers.Create("local-user", null);
        var monday = asker.Today.AddDays(-(((int)asker.Today.DayOfWeek + 6) % 7));
        var week = new DateRange(monday, monday.AddDays(6));
        var desk = await desks.CurrentAsync(cancellationToken);
        var due = (DueAnswer)await desk.AnswerAsync(
            new Understood(new DueRequest(null, week, null, null), 1, null, Language.Vietnamese), asker, cancellationToken);
        var texts = new PageTexts();
        return $"""
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html(texts["Title"])}</title>
            <link rel="stylesheet" href="site.css">
            <link rel="icon" href="data:,">
            </head>
            <body>
            <header><h1>{Html(texts["Title"])}</h1><p>{Html(asker.Organization)}</p></header>
            <main>
            <section class="chat" aria-labelledby="chat-head">
            <h2 id="chat-head">{Html(texts["Chat"])}</h2>
            {Chat(texts)}
            </section>
            <aside aria-labelledby="week-head">
            <h2 id="week-head">{Html(texts.Say("Week", Wording.Date(week.First), Wording.Date(week.Last)))}</h2>
            {Week(due, texts)}
            </aside>
            </main>
            </body>
            </html>
            """;
    }

    private string Chat(PageTexts texts) => environment.WebRootFileProvider.GetFileInfo(WebChat).Exists
        ? $"""
            <div id="webchat" data-token="{Html(token.Value)}"></div>
            <noscript>{Form(texts)}</noscript>
            <script src="{WebChat}"></script>
            <script src="chat.js"></script>
            """
        : Form(texts);

    private string Form(PageTexts texts)
    {
        var said = new StringBuilder();
        foreach (var activity in conversation.After(null).Activities.Where(activity => activity.Text is { Length: > 0 }))
        {
            var own = activity.From?.Role == "user";
            said.Append("<li class=\"").Append(own ? "own" : "bot").Append("\"><span class=\"who\">").Append(Html(texts[own ? "You" : "Assistant"])).Append("</span>")
                .Append(own ? $"<p>{Html(activity.Text!)}</p>" : Markdig.Markdown.ToHtml(activity.Text!, Markdown)).Append("</li>");
        }

        return $"""
            <ol class="said" aria-live="polite">{said}</ol>
            <form method="post" action="say">
            <label for="text">{Html(texts["Ask"])}</label>
            <textarea id="text" name="text" rows="2" required maxlength="6000"></textarea>
            <button type="submit">{Html(texts["Send"])}</button>
            </form>
            """;
    }

    private static string Week(DueAnswer due, PageTexts texts)
    {
        var rows = due.Rows.Where(row => row.Section is DueSection.Due or DueSection.Report or DueSection.Overdue).ToList();
        if (rows.Count == 0)
            return $"<p>{Html(texts["Nothing"])}</p>";
        var wording = new Wording(new Texts(Language.Vietnamese));
        var html = new StringBuilder();
        foreach (var section in rows.GroupBy(row => row.Section))
        {
            html.Append("<h3>").Append(Html(texts[$"Section.{section.Key}"])).Append("</h3><ul class=\"due\">");
            foreach (var row in section)
                html.Append(Row(row, wording));
            html.Append("</ul>");
        }

        return html.ToString();
    }

    private static string Row(DueItem row, Wording wording)
    {
        var (title, who) = row switch
        {
            DueTask { Entry.Task: var task } => (task.Title, string.Join("; ", task.Leads)),
            DueReport { Report.Duty: var duty } => (duty.Subject ?? duty.Evidence.Quote, duty.Who ?? ""),
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
        var day = row.Day is { } last ? $"<strong>{Html(Wording.Date(last.Date))}</strong> " : "";
        return $"<li>{day}{Html(title)}<br><small>{Html(who)} · <span title=\"{Html(row.Citation.Quote)}\">{Html(wording.Source(row.Citation))}</span></small></li>";
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
