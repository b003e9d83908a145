using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Pages;

/// <summary>Registers and maps the local pages.</summary>
internal static class PageServices
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; media-src data: blob:; "
        + "connect-src 'self'; worker-src blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds them. To be called before the channel's own transports, which reach everything.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<LocalConversation>();
        services.AddSingleton<IReplyTransport>(provider => provider.GetRequiredService<LocalConversation>());
        services.AddSingleton<DirectLineToken>();
        services.AddSingleton<DirectLine>();
        services.AddSingleton<HomePage>();
        return services;
    }

    /// <summary>Maps them, for callers on this machine; with a bot identity there are none.</summary>
    public static void MapPages(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<ChannelOptions>>().Value.IsAnonymous)
            return;
        app.UseStaticFiles();
        var local = app.MapGroup("").AddEndpointFilter(app.Services.GetRequiredService<LoopbackOnly>());
        local.MapGet("/", GetAsync);
        local.MapPost("/say", SayAsync).DisableAntiforgery();
        app.Services.GetRequiredService<DirectLine>().Map(local);
    }

    private static async Task<IResult> GetAsync(HttpResponse response, HomePage page, CancellationToken cancellationToken)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        return Results.Content(await page.WriteAsync(cancellationToken), "text/html; charset=utf-8");
    }

    private static async Task<IResult> SayAsync(
        HttpRequest request, LocalConversation conversation, TurnPipeline turns, TurnFactory factory, IHostApplicationLifetime lifetime)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var said = conversation.Add(LocalConversation.Reference.Address(new Activity { Type = ActivityTypes.Message, Text = form["text"].ToString() }, replyTo: null) with
        {
            From = LocalConversation.User, Recipient = LocalConversation.Bot,
        });
        var turn = factory.Create(said);
        foreach (var reply in await turns.AnswerHereAsync(turn, LocalConversation.Reference, lifetime.ApplicationStopping))
        {
            if (reply is Reply.Words or Reply.Card)
                conversation.Add(LocalConversation.Reference.Address(ReplyActivities.ToActivity(new Reply.Words(ReplyText.Of(reply))), replyTo: said.Id));
        }

        return Results.Redirect("/", permanent: false, preserveMethod: false);
    }
}
