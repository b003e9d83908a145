using System.Text.Json;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Feedback;
using Assistant.Bot.MessageExtensions;
using Assistant.Bot.SignIn;
using Assistant.Bot.UniversalActions;

namespace Assistant.Bot.Channel;

/// <summary>Answers calls whose answer stands in the HTTP answer: each in the shape that its name asks for.</summary>
internal sealed class InvokeDesk(
    TurnPipeline turns, ReplySender sender, CardViews views, TaskSearch search, MessageActionDesk messages, SignInDesk signIn, FeedbackBook feedback)
{
    /// <summary>Answers one; 501 for a name that is not known.</summary>
    public async Task<IResult> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        switch (activity.Name)
        {
            case CardAction.InvokeName:
                return await ActAsync(activity, cancellationToken);
            case SearchQuery.InvokeName:
                return SearchQuery.Read(activity) is { } query
                    ? Results.Json(await search.AnswerAsync(query, activity, cancellationToken), ChannelJson.Wire.ComposeBody)
                    : Bad("value is no query of this extension.");
            case MessageAction.FetchName:
                return MessageAction.Read(activity) is { } action ? Window(await messages.OpenAsync(action, activity, cancellationToken)) : Bad("value is no action of this extension.");
            case MessageAction.SubmitName:
                return MessageAction.ReadSubmit(activity) is { } data ? Window(await messages.SubmitAsync(data, activity, cancellationToken)) : Bad("value is no action of this extension.");
            case FeedbackRating.InvokeName:
                return await RateAsync(activity, cancellationToken);
            case var name when SignInInvoke.IsOne(name):
                return await signIn.TakeAsync(activity, cancellationToken);
            default:
                return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }
    }

    private async Task<IResult> ActAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (CardAction.Read(activity))
        {
            case CardAction.Misshapen misshapen:
                return Write(InvokeBody.Error(400, misshapen.Code, misshapen.Message), StatusCodes.Status400BadRequest);
            case CardAction.Unknown:
                return Write(InvokeBody.Error(400, "UnknownVerb", "No card has this verb."));
            case CardAction.View view:
                return Write(InvokeBody.Card(await views.ShowAsync(view, activity, cancellationToken)));
            default:
                return await PressAsync(activity, cancellationToken);
        }
    }

    /// <summary>The answer is seen by who pressed; a card that takes the place of another is put there for everybody, too.</summary>
    private async Task<IResult> PressAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (await turns.AnswerAsync(activity, inBody: true, cancellationToken))
        {
            case TurnOutcome.Answered { Failed: true } failed:
                return Write(InvokeBody.Error(500, "Failed", TextOf(failed.Replies)));
            case TurnOutcome.Answered answered:
                if (!answered.Repeated && activity.Conversation!.IsShared && answered.Replies.Where(reply => reply.Id is not null).ToList() is { Count: > 0 } replaced)
                    await sender.SendUnrecordedAsync(replaced, cancellationToken);

                // What is said first counts: a refusal stands before the card that it is about.
                return Write(answered.Replies.Count > 0 && CardOf(answered.Replies[0]) is { } card ? InvokeBody.Card(card) : InvokeBody.Message(TextOf(answered.Replies)));
            default:
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Any other body than an empty object is shown as an error.</summary>
    private async Task<IResult> RateAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (FeedbackRating.Read(activity) is not { } rating)
            return Bad("value is no rating.");
        var delivery = new TurnKey(new ConversationKey(activity.ChannelId!, activity.Conversation!.Id!), activity.Id ?? Guid.NewGuid().ToString("N"));
        await feedback.KeepAsync(rating, delivery, cancellationToken);
        return Results.Text("{}", "application/json");
    }

    private static JsonElement? CardOf(Activity reply) =>
        reply.Attachments?.FirstOrDefault(attachment => attachment.ContentType == Attachment.AdaptiveCard)?.Content;

    private static string TextOf(IReadOnlyList<Activity> replies) =>
        string.Join("\n\n", replies.Select(reply => reply.Text ?? reply.Summary).Where(text => !string.IsNullOrEmpty(text)));

    private static IResult Window(TaskBody body) => Results.Json(body, ChannelJson.Wire.TaskBody);

    private static IResult Write(InvokeBody body, int status = StatusCodes.Status200OK) => Results.Json(body, ChannelJson.Wire.InvokeBody, statusCode: status);

    private static IResult Bad(string message) =>
        Results.Json(new ErrorResponse(new ErrorBody("BadArgument", message)), ChannelJson.Wire.ErrorResponse, statusCode: StatusCodes.Status400BadRequest);
}
