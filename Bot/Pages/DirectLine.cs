using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Pages;

/// <summary>The part of Direct Line 3.0 that Microsoft's Web Chat needs, polled, for the page on this machine.</summary>
internal sealed class DirectLine(LocalConversations conversations, LocalTalk talk, DirectLineToken token, IHostApplicationLifetime lifetime)
{
    private const string Locale = "vi-VN";

    private static readonly TimeSpan Expires = TimeSpan.FromMinutes(30);

    /// <summary>Maps the calls; each must carry the token of this process.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v3/directline").AddEndpointFilter(async (context, next) => token.IsIn(context.HttpContext.Request)
            ? await next(context)
            : Refuse(StatusCodes.Status403Forbidden, "BadArgument", "The token is none of this process: load the page again."));
        group.MapPost("/conversations", (string? locale) => Open(LocalConversations.NewId(), locale, StatusCodes.Status201Created));
        group.MapGet("/conversations/{id}", (string id, string? locale) => Open(id, locale, StatusCodes.Status200OK));
        group.MapPost("/tokens/generate", () => Opened(LocalConversations.NewId(), StatusCodes.Status200OK));
        group.MapPost("/tokens/refresh", (string? conversationId) => Opened(conversationId ?? "", StatusCodes.Status200OK));
        group.MapGet("/conversations/{id}/activities", Poll);
        group.MapPost("/conversations/{id}/activities", PostAsync);
        group.MapPost("/conversations/{id}/upload", UploadAsync).WithMetadata(LocalUpload.Limit);
    }

    private IResult Open(string id, string? locale, int status)
    {
        if (!LocalConversations.IsId(id))
            return Unknown();
        talk.Welcome(conversations.Open(id), locale ?? Locale);
        return Opened(id, status);
    }

    private IResult Opened(string id, int status) =>
        Results.Json(new DirectLineConversation(id, token.Value, (int)Expires.TotalSeconds), PagesJson.Default.DirectLineConversation, statusCode: status);

    private IResult Poll(string id, string? watermark)
    {
        if (conversations.Find(id) is not { } conversation)
            return Unknown();
        var (activities, mark) = conversation.After(watermark);
        return Results.Json(new ActivitySet(activities, mark), ChannelJson.Default.ActivitySet);
    }

    private async Task<IResult> PostAsync(string id, HttpRequest request)
    {
        if (conversations.Find(id) is not { } conversation)
            return Unknown();
        switch (await InboundBody.ReadAsync(request, request.HttpContext.RequestAborted))
        {
            case InboundBody.Readable { Activity: var activity }:
                conversation.Unit = UnitIn(activity.ChannelData, conversation.Unit);
                var kept = await talk.SayAsync(conversation, activity, lifetime.ApplicationStopping);
                return Results.Json(new ResourceResponse(kept.Id), ChannelJson.Default.ResourceResponse);
            case InboundBody.Unreadable { Error: var error, Status: var status }:
                return Refuse(status, error.Code, error.Message);
            default:
                throw new InvalidOperationException("A body is readable or not.");
        }
    }

    /// <summary>Files, each a part of its own, with the message they belong to in another.</summary>
    private async Task<IResult> UploadAsync(string id, HttpRequest request)
    {
        if (conversations.Find(id) is not { } conversation)
            return Unknown();
        switch (await LocalUpload.ReadAsync(request, request.HttpContext.RequestAborted))
        {
            case { Files.Count: > 0 } upload:
                conversation.Unit = UnitIn(upload.Activity.ChannelData, conversation.Unit);
                var kept = await talk.SayAsync(conversation, upload.Activity, lifetime.ApplicationStopping, upload.Files);
                return Results.Json(new ResourceResponse(kept.Id), ChannelJson.Default.ResourceResponse);
            case null:
                return Refuse(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The files are larger than {LocalUpload.MaxBytes} bytes, or no form.");
            default:
                return Refuse(StatusCodes.Status400BadRequest, "BadArgument", "There is no file in the form.");
        }
    }

    /// <summary>The unit that the page's list says; empty for none.</summary>
    private static string? UnitIn(JsonElement? data, string? before) =>
        data is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("unit", out var unit) && unit.ValueKind == JsonValueKind.String
            ? unit.GetString() is { Length: > 0 } name ? name : null
            : before;

    private static IResult Unknown() => Refuse(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or no longer: open it.");

    private static IResult Refuse(int status, string code, string message) =>
        Results.Json(new ErrorResponse(new ErrorBody(code, message)), ChannelJson.Default.ErrorResponse, statusCode: status);
}
