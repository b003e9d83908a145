using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Feedback;

/// <summary>What a person thought of a message that a model spoke.</summary>
/// <param name="Message">The id of the message; null where the client does not tell.</param>
/// <param name="Liked">Thumbs up or down.</param>
/// <param name="Words">What the person wrote to it, cut; null for nothing.</param>
internal sealed record FeedbackRating(string? Message, bool Liked, string? Words)
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "message/submitAction";

    private const int MaxWords = 1000;

    /// <summary>Reads it; null for what is no rating.</summary>
    public static FeedbackRating? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || TextOf(value, "actionName") != "feedback"
            || !value.TryGetProperty("actionValue", out var rating) || rating.ValueKind != JsonValueKind.Object)
            return null;
        bool? liked = TextOf(rating, "reaction") switch
        {
            "like" => true,
            "dislike" => false,
            _ => null,
        };
        return liked is { } known ? new FeedbackRating(activity.ReplyToId, known, WordsIn(TextOf(rating, "feedback"))) : null;
    }

    /// <summary>The words come as JSON in a text: by the channel's own form <c>{"feedbackText":"…"}</c>. What is none is taken as it stands.</summary>
    private static string? WordsIn(string? feedback)
    {
        var words = feedback?.Trim() ?? "";
        try
        {
            using var form = JsonDocument.Parse(words);
            words = form.RootElement.ValueKind switch
            {
                JsonValueKind.Object => TextOf(form.RootElement, "feedbackText") ?? "",
                JsonValueKind.String => form.RootElement.GetString() ?? "",
                _ => words,
            };
        }
        catch (JsonException)
        {
            // Plain words: the Playground sends them so.
        }

        return words.Trim() switch
        {
            "" => null,
            { Length: > MaxWords } said => said[..MaxWords],
            var said => said,
        };
    }

    private static string? TextOf(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
