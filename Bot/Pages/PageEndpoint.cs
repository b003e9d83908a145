using System.Security.Cryptography;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Pages;

/// <summary>Answers what a browser asks of the page itself.</summary>
internal sealed class PageEndpoint(LocalConversations conversations, LocalTalk talk, HomePage page, DirectLineToken token, IHostApplicationLifetime lifetime)
{
    private const string Cookie = "conversation";

    /// <summary>Web Chat adds one style element that is empty, without the nonce; this is the hash of nothing.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Maps the calls.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", GetAsync);

        // As delegates, or their results would be thrown away.
        routes.MapPost("/say", (Delegate)SayAsync).WithMetadata(LocalUpload.Limit);
        routes.MapPost("/new", (Delegate)NewAsync);
    }

    private Task<IResult> GetAsync(HttpContext http, string? lang) => WriteAsync(http, lang);

    private async Task<IResult> SayAsync(HttpContext http)
    {
        var form = await FormAsync(http.Request);
        var files = await LocalUpload.FilesAsync(form, http.RequestAborted);
        var (text, lang) = (form["text"].ToString(), form["lang"].ToString());
        if (!IsOurs(http.Request, form))
            return await WriteAsync(http, lang, expired: true, unsent: text);
        var conversation = Conversation(http);
        conversation.Unit = form["unit"].ToString() is { Length: > 0 } unit ? unit : null;
        var locale = lang == "en" ? "en-US" : "vi-VN";
        await talk.SayAsync(conversation, new Activity { Type = ActivityTypes.Message, Text = text, Locale = locale }, lifetime.ApplicationStopping, files);
        return Back(lang);
    }

    private async Task<IResult> NewAsync(HttpContext http)
    {
        var form = await FormAsync(http.Request);
        if (!IsOurs(http.Request, form))
            return await WriteAsync(http, form["lang"].ToString(), expired: true);
        Remember(http, LocalConversations.NewId());
        return Back(form["lang"].ToString());
    }

    private async Task<IResult> WriteAsync(HttpContext http, string? lang, bool expired = false, string? unsent = null)
    {
        var texts = new PageTexts(PageTexts.Of(lang));
        var view = new PageView(
            Conversation(http), texts, Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)), expired ? texts["Expired"] : null, unsent);
        talk.Welcome(view.Conversation, view.Locale);
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{view.Nonce}' {EmptyStyle}; img-src 'self' data: blob:; "
            + "connect-src 'self' blob:; worker-src blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        var html = await page.WriteAsync(view, http.RequestAborted);
        return Results.Content(html, "text/html; charset=utf-8", statusCode: expired ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK);
    }

    /// <summary>The browser's conversation, or a new one.</summary>
    private LocalConversation Conversation(HttpContext http)
    {
        var id = http.Request.Cookies[Cookie];
        if (!LocalConversations.IsId(id))
            Remember(http, id = LocalConversations.NewId());
        return conversations.Open(id!);
    }

    private static void Remember(HttpContext http, string id) => http.Response.Cookies.Append(
        Cookie, id, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = Kept, Path = "/", IsEssential = true });

    /// <summary>Whether a form was sent from a page of this process.</summary>
    private bool IsOurs(HttpRequest request, IFormCollection form) =>
        (request.Headers["Sec-Fetch-Site"].Count == 0 || request.Headers["Sec-Fetch-Site"] == "same-origin") && token.Is(form["token"]);

    /// <summary>The form; an empty one where there is none, or it is larger than any that the page sends.</summary>
    private static async Task<IFormCollection> FormAsync(HttpRequest request) => await LocalUpload.FormAsync(request, request.HttpContext.RequestAborted) ?? FormCollection.Empty;

    private static IResult Back(string lang) => Results.Redirect(lang == "en" ? "/?lang=en#text" : "/#text");
}
