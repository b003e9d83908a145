using System.Text.Json;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.SignIn;
using Assistant.Bot.TeamsMeetings;

namespace Assistant.Bot.Channel;

/// <summary>Reads a turn out of an inbound activity.</summary>
internal sealed class TurnFactory(AskerFactory askers)
{
    /// <summary>The turn of a message or a card action.</summary>
    public Turn Create(Activity activity)
    {
        var conversation = new ConversationKey(activity.ChannelId!, activity.Conversation!.Id!);
        var asker = askers.Create(activity.From?.AadObjectId ?? activity.From?.Id ?? activity.Conversation.Id!, activity.From?.Name);
        var submit = activity.Type switch
        {
            ActivityTypes.Invoke => InvokeData(activity),
            ActivityTypes.Message => SubmitData(activity),
            _ => null,
        };
        return new Turn(
            new TurnKey(conversation, activity.Id ?? Guid.NewGuid().ToString("N")), asker,
            submit is null ? Mentions.TextWithoutBot(activity) : "", submit, activity.ReplyToId, ClientLocale.Of(activity))
        {
            Files = SentFiles.Of(activity),
            IsShared = activity.Conversation.IsShared,
            Account = activity.From?.Id,
            HasSignedIn = activity is { Type: ActivityTypes.Invoke, Name: SignInInvoke.TokenExchange or SignInInvoke.VerifyState },
            Meeting = MeetingEventReader.Read(activity),
        };
    }

    /// <summary>The data of an <c>adaptiveCard/action</c>; null when the invoke is misshapen.</summary>
    public static JsonElement? InvokeData(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
            ? action.TryGetProperty("data", out var data) ? data : JsonSerializer.SerializeToElement(new Dictionary<string, string>(), ChannelStateJson.Default.DictionaryStringString)
            : null;

    /// <summary>A submit has a value and no words; some clients send a value beside words, which then is no submit.</summary>
    private static JsonElement? SubmitData(Activity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) && activity.Value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value ? value : null;
}
