using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Assistant.Bot.Channel.Schema;

/// <summary>How the protocol is written: camelCase, no nulls.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(InvokeBody))]
[JsonSerializable(typeof(ComposeBody))]
[JsonSerializable(typeof(CardPreview))]
[JsonSerializable(typeof(SpeechEntity))]
[JsonSerializable(typeof(FeedbackLoop))]
[JsonSerializable(typeof(TaskBody))]
[JsonSerializable(typeof(TaskWindow))]
[JsonSerializable(typeof(MemberPage))]
[JsonSerializable(typeof(SignInCard))]
[JsonSerializable(typeof(TokenRefusal))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(IReadOnlyList<Activity>))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class ChannelJson : JsonSerializerContext
{
    /// <summary>The same with Vietnamese letters as themselves: escaped, a card would be twice as large as channels take.</summary>
    public static ChannelJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 64,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
