using Assistant.Bot.Arrivals;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Identity;
using Assistant.Bot.Proactive;
using Assistant.Bot.TeamsMeetings;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary><c>POST /api/messages</c>: the one door by which channels come in.</summary>
internal sealed partial class ActivityEndpoint(
    TurnPipeline turns, ConversationStore conversations, InvokeDesk invokes, ReadReceipts receipts, CallerRules callers, TurnLimits limits, IOptions<ChannelOptions> options, TurnDrain drain, ILogger<ActivityEndpoint> logger)
{
    /// <summary>Answers one delivery.</summary>
    public async Task<IResult> PostAsync(HttpRequest request, CancellationToken aborted)
    {
        // The body is read for the caller; what it asks for is done also when the caller hangs up.
        switch (await InboundBody.ReadAsync(request, aborted))
        {
            case InboundBody.Unreadable unreadable:
                return Refuse(unreadable.Status, unreadable.Error);
            case InboundBody.Readable { Activity: var activity }:
                return await TurnAwayAsync(request, activity, aborted) ?? await HandleAsync(activity, drain.Token);
            default:
                throw new InvalidOperationException("A body is readable or not.");
        }
    }

    /// <summary>What a caller is told whose proof does not cover the activity, or who asks too often; null for one who is let in.</summary>
    private async Task<IResult?> TurnAwayAsync(HttpRequest request, Activity activity, CancellationToken aborted)
    {
        var caller = request.HttpContext.Features.Get<Caller>() ?? throw new InvalidOperationException("The gate lets nobody in unnamed.");
        if (await callers.RefusalAsync(caller, activity, aborted) is { } why)
        {
            LogRefused(why);
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (limits.Admits(caller, activity))
            return null;
        LogTooMany();
        request.HttpContext.Response.Headers.RetryAfter = "10";
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    private async Task<IResult> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (await receipts.TakeAsync(activity, cancellationToken))
            return Results.Ok();
        var isMeeting = MeetingEventReader.Read(activity) is not null;
        if (!isMeeting && activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate))
            return Results.Ok();
        if (Missing(activity) is { } missing)
            return Refuse(StatusCodes.Status400BadRequest, new ErrorBody("BadArgument", missing));
        var inBody = activity.DeliveryMode == "expectReplies";
        return activity.Type switch
        {
            ActivityTypes.Message or ActivityTypes.Event => Answer(await turns.AnswerAsync(activity, inBody, cancellationToken), inBody),
            ActivityTypes.Invoke => await invokes.AnswerAsync(activity, cancellationToken),
            _ => await MembershipAsync(activity, inBody, cancellationToken),
        };
    }

    private string? Missing(Activity activity) => activity switch
    {
        { ChannelId: null or "" } => "channelId is missing.",
        { Conversation: null or { Id: null or "" } } => "conversation.id is missing.",
        { DeliveryMode: "expectReplies" } or { Type: ActivityTypes.Invoke } => null,
        _ => ServiceUrl.TryParse(activity.ServiceUrl, options.Value.IsAnonymous, out _)
            ? null
            : "serviceUrl must be an https address, or an address of this machine; without a bot identity only the latter.",
    };

    private async Task<IResult> MembershipAsync(Activity activity, bool inBody, CancellationToken cancellationToken)
    {
        var bot = activity.Recipient?.Id;
        if (activity.Action is "remove" or "remove-upgrade" || (bot is not null && activity.MembersRemoved?.Any(member => member?.Id == bot) == true))
        {
            if (activity.Action != "remove-upgrade")
            {
                await conversations.CloseAsync(new ConversationKey(activity.ChannelId!, activity.Conversation!.Id!), cancellationToken);
                await conversations.CloseAsync(Arrival.KeyOf(activity), cancellationToken);
            }

            return Answer(new TurnOutcome.Ignored(), inBody);
        }

        // Some clients start a conversation without naming the bot at all.
        var joined = activity.Type == ActivityTypes.InstallationUpdate
            ? activity.Action == "add"
            : bot is null ? activity.MembersRemoved is not { Count: > 0 } : activity.MembersAdded?.Any(member => member?.Id == bot) == true;
        return joined ? Answer(await turns.WelcomeAsync(activity, inBody, cancellationToken), inBody) : Answer(new TurnOutcome.Ignored(), inBody);
    }

    private static IResult Answer(TurnOutcome outcome, bool inBody) => outcome switch
    {
        TurnOutcome.Busy or TurnOutcome.Unavailable => Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
        TurnOutcome.Answered answered when inBody => Results.Json(new ActivitySet([.. answered.Replies.Where(reply => reply.Id is null)]), ChannelJson.Wire.ActivitySet),
        _ when inBody => Results.Json(new ActivitySet([]), ChannelJson.Wire.ActivitySet),
        _ => Results.Ok(),
    };

    private static IResult Refuse(int status, ErrorBody error) => Results.Json(new ErrorResponse(error), ChannelJson.Wire.ErrorResponse, statusCode: status);

    [LoggerMessage(LogLevel.Warning, "Refused an activity: {Why}.")]
    private partial void LogRefused(string why);

    [LoggerMessage(LogLevel.Warning, "Refused an activity: the person or the tenant asks for too many turns.")]
    private partial void LogTooMany();
}
