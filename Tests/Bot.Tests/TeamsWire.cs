using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests;

/// <summary>Activities in the shapes that Teams sends from group chats and teams.</summary>
internal static class TeamsWire
{
    public const string BotId = "00000000-0000-0000-0000-00000000000011";
    public const string Tenant = "00000000-0000-0000-0000-0000000000001";

    /// <summary>The same activity from a group chat.</summary>
    public static JsonObject InGroup(this JsonObject activity)
    {
        activity["conversation"]!["conversationType"] = "groupChat";
        activity["conversation"]!["isGroup"] = true;
        return activity;
    }

    /// <summary>The same activity from a thread of a team's channel.</summary>
    public static JsonObject InThread(this JsonObject activity, string team, string channel, string root)
    {
        activity["conversation"] = new JsonObject { ["id"] = $"{channel};messageid={root}", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = Tenant };
        activity["channelData"] = new JsonObject
        {
            ["teamsChannelId"] = channel,
            ["teamsTeamId"] = team,
            ["channel"] = new JsonObject { ["id"] = channel },
            ["team"] = new JsonObject { ["id"] = team, ["name"] = "Văn phòng" },
            ["tenant"] = new JsonObject { ["id"] = Tenant },
        };
        return activity;
    }

    /// <summary>A message that mentions the bot, and others.</summary>
    public static JsonObject Mentioning(this PersonInChannel person, string text, params (string Id, string Name)[] others)
    {
        var message = person.Message($"<at>Test Bot</at> {text}\n");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<div><span itemtype=\"http://schema.skype.com/Mention\">Test Bot</span> {text}</div>" });
        var entities = new JsonArray(Mention(BotId, "Test Bot"));
        foreach (var (id, name) in others)
            entities.Add(Mention(id, name));
        entities.Add(new JsonObject { ["type"] = "clientInfo", ["locale"] = "vi-VN", ["country"] = "VN", ["platform"] = "Windows", ["timezone"] = "Asia/Ho_Chi_Minh" });
        message["entities"] = entities;
        return message;
    }

    /// <summary>An invoke as Teams sends it.</summary>
    public static JsonObject Invoke(this PersonInChannel person, string name, JsonNode value, string? replyTo = null)
    {
        var invoke = person.Base("invoke");
        invoke["name"] = name;
        invoke["value"] = value;
        if (replyTo is not null)
            invoke["replyToId"] = replyTo;
        return invoke;
    }

    /// <summary>Pressing a button of a card that several people see.</summary>
    public static JsonObject Execute(this PersonInChannel person, JsonElement card, string verb, string replyTo, params (string Input, string? Value)[] changes) =>
        person.Invoke("adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = verb, ["verb"] = verb, ["data"] = PersonInChannel.Press(card, verb, changes) },
            ["trigger"] = "manual",
        }, replyTo);

    /// <summary>What a client sends when a card comes into view.</summary>
    public static JsonObject Refresh(this PersonInChannel person, JsonElement card, string replyTo)
    {
        var action = JsonNode.Parse(card.GetProperty("refresh").GetProperty("action").GetRawText())!;
        return person.Invoke("adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = "automatic" }, replyTo);
    }

    /// <summary>The JSON of an answer.</summary>
    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> posting)
    {
        using var response = await posting;
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["text"] = $"<at>{name}</at>",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
    };
}
