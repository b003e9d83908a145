using Assistant.Bot.Pages.Tabs;

namespace Assistant.Bot.Pages;

/// <summary>The two pages that an app in Teams must name: what becomes of people's data, and on what terms it is used. They hold nothing of the office.</summary>
internal sealed class StatementPage(PageHeaders headers)
{
    /// <summary>Maps <c>/privacy</c> and <c>/terms</c>.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/privacy", http => WriteAsync(http, "Privacy"));
        routes.MapGet("/terms", http => WriteAsync(http, "Terms"));
    }

    private Task WriteAsync(HttpContext http, string name)
    {
        headers.SetForText(http.Response);
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(Write(name, TabLook.Of(http.Request.Query)), http.RequestAborted);
    }

    private static string Write(string name, TabLook look)
    {
        var texts = new PageTexts(look.Language);
        var (title, other) = (texts[$"{name}.Title"], look.Lang == "en" ? "vi" : "en");
        return PlainPage.Write(
            look,
            title,
            Html.Empty,
            Html.Of($"<a href=\"?lang={other}\" lang=\"{other}\" hreflang=\"{other}\">{texts["OtherLanguage"]}</a>"),
            Html.Of($"<main>{Html.Join(texts[$"{name}.Text"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => Html.Of($"<p>{paragraph}</p>\n")))}</main>"));
    }
}
