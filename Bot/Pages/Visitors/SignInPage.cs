using Assistant.Bot.Identity;
using Assistant.Bot.Pages.Tabs;

namespace Assistant.Bot.Pages.Visitors;

/// <summary>The page of somebody who is not known yet: it asks Teams who that is, and comes back. It holds nothing of the office.</summary>
internal sealed class SignInPage(PageHeaders headers, PersonTokenValidator tokens)
{
    /// <summary>Stands in the address of who has just proved it: a browser that keeps no cookie must not be asked for ever.</summary>
    public const string Mark = "signed";

    /// <summary>Where the token goes.</summary>
    public const string Path = "/tab/sign-in";

    /// <summary>The page, as the answer to what was asked for.</summary>
    public IResult Show(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!HttpMethods.IsGet(http.Request.Method))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        headers.SetForTab(http.Response);
        var look = TabLook.Of(http.Request.Query);
        return Results.Content(Write(new TabTexts(look.Language), look, http.Request.Query.ContainsKey(Mark)), "text/html; charset=utf-8", statusCode: StatusCodes.Status401Unauthorized);
    }

    private string Write(TabTexts texts, TabLook look, bool hasTried)
    {
        var words = !tokens.IsPossible ? texts["SignIn.NotSetUp"] : hasTried ? texts["SignIn.NoCookie"] : texts["SignIn.Asking"];
        var script = tokens.IsPossible && !hasTried
            ? Html.Of($"<script src=\"/tabs.js\" defer data-does=\"sign-in\" data-hosts=\"{string.Join(' ', headers.Hosts)}\" data-to=\"{Path}\"></script>")
            : Html.Empty;
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="{look.Lang}"{look.Attribute}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{texts["Title"]}</title>
            <link rel="stylesheet" href="/site.css">
            <link rel="stylesheet" href="/tabs.css">
            <link rel="icon" href="data:,">
            {script}
            </head>
            <body>
            <main class="alone"><h1>{texts["Title"]}</h1>
            <p id="said" role="status" data-outside="{texts["SignIn.Outside"]}" data-refused="{texts["SignIn.Refused"]}" data-failed="{texts["SignIn.Failed"]}">{words}</p>
            <noscript><p>{texts["SignIn.NoScript"]}</p></noscript></main>
            </body>
            </html>
            """).Markup;
    }
}
