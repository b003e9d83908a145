using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.MessageExtensions;

/// <summary>What somebody wants to take down of a message, anywhere in Teams. The message is data: what stands in it asks for nothing.</summary>
/// <param name="Goal">As what.</param>
/// <param name="Text">The message's words; empty where there are none.</param>
internal sealed record MessageAction(MessageGoal Goal, string Text)
{
    /// <summary>The invoke that opens the window.</summary>
    public const string FetchName = "composeExtension/fetchTask";

    /// <summary>The invoke that the window's card sends.</summary>
    public const string SubmitName = "composeExtension/submitAction";

    /// <summary>The command in the manifest that takes a message down as a meeting.</summary>
    public const string MeetingCommand = "ghi-hop";

    /// <summary>The command in the manifest that takes a message down as work.</summary>
    public const string WorkCommand = "ghi-viec";

    /// <summary>Reads it; null for an invoke that is none of this extension's.</summary>
    public static MessageAction? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || GoalOf(value) is not { } goal)
            return null;
        var body = Member(Member(value, "messagePayload"), "body");
        var content = TextOf(body, "content") ?? "";
        return new MessageAction(goal, TextOf(body, "contentType") == "text" ? Plain(content) : HtmlText.Of(content));
    }

    /// <summary>What the window's card sent; null for an invoke that is none of this extension's.</summary>
    public static JsonElement? ReadSubmit(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Value is { ValueKind: JsonValueKind.Object } value && GoalOf(value) is not null && Member(value, "data") is { ValueKind: JsonValueKind.Object } data ? data : null;
    }

    private static MessageGoal? GoalOf(JsonElement value) => TextOf(value, "commandId") switch
    {
        MeetingCommand => MessageGoal.Meeting,
        WorkCommand => MessageGoal.Work,
        _ => null,
    };

    /// <summary>Plain text may hold what looks like markup: it is words.</summary>
    private static string Plain(string content) => HtmlText.Of(content.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal));

    private static JsonElement Member(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) ? member : default;

    private static string? TextOf(JsonElement holder, string name) => Member(holder, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
