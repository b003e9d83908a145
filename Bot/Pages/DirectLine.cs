using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Pages;

/// <summary>The part of Direct Line 3.0 that Microsoft's Web Chat needs, for the page on this machine.</summary>
internal sealed class DirectLine(LocalConversation conversation, TurnPipeline turns, ITurnHandler handler, DirectLineToken token, IHostApplicationLifetime lifetime)
{
    private const int ExpiresInSeconds = 1800;

    /// <summary>Maps the calls.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v3/directline");
        group.MapPost("/conversations", (HttpRequest request) => Guard(request, Open));
        group.MapGet("/conversations/{id}", (HttpRequest request) => Guard(request, Open));
        group.MapPost("/tokens/generate", (HttpRequest request) => Guard(request, Open));
        group.MapPost("/tokens/refresh", (HttpRequest request) => Guard(request, Open));
        group.MapGet("/conversations/{id}/activities", (HttpRequest request, string? watermark) => Guard(request, () => Poll(watermark)));
        group.MapPost("/conversations/{id}/activities", PostAsync);
    }

    private IResult Open()
    {
        if (conversation.After(null).Activities.Count == 0)
        {
            foreach (var reply in handler.Welcome("vi"))
                conversation.Add(LocalConversation.Reference.Address(ReplyActivities.ToActivity(reply), replyTo: null));
        }

        return Results.Json(
            new DirectLineConversation(LocalConversation.Id, token.Value, ExpiresInSeconds), PagesJson.Default.DirectLineConversation, statusCode: StatusCodes.Status201Created);
    }

    private IResult Poll(string? watermark)
    {
        var (activities, mark) = conversation.After(watermark);
        return Results.Json(new ActivitySet(activities, mark), ChannelJson.Wire.ActivitySet);
    }

    private async Task<IResult> PostAsync(HttpRequest request)
    {
        if (!token.IsIn(request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        switch (await InboundBody.ReadAsync(request, request.HttpContext.RequestAborted))
        {
            case InboundBody.Readable { Activity: var activity }:
                // The client looks for its own message among those it polls, by the id in its channelData.
                var echo = conversation.Add(activity with { Id = null, From = LocalConversation.User, ChannelId = LocalConversation.Channel });
                if (activity.Type == ActivityTypes.Message)
                    await turns.AnswerAsync(Inbound(echo), inBody: false, lifetime.ApplicationStopping);
                return Results.Json(new ResourceResponse(echo.Id), ChannelJson.Wire.ResourceResponse);
            case InboundBody.Unreadable { Error: var error, Status: var status }:
                return Results.Json(new ErrorResponse(error), ChannelJson.Wire.ErrorResponse, statusCode: status);
            default:
                throw new InvalidOperationException("A body is readable or not.");
        }
    }

    private static Activity Inbound(Activity echo) => echo with
    {
        Conversation = LocalConversation.Reference.Conversation, Recipient = LocalConversation.Bot, ServiceUrl = null,
    };

    private IResult Guard(HttpRequest request, Func<IResult> answer) => token.IsIn(request) ? answer() : Results.StatusCode(StatusCodes.Status403Forbidden);
}
