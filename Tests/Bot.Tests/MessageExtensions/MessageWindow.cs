using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.MessageExtensions;

/// <summary>The action on a message, as Teams sends it.</summary>
internal static class MessageWindow
{
    /// <summary>Opens the window on a message that somebody else wrote.</summary>
    public static async Task<JsonElement> OpenAsync(PersonInChannel person, string command, string html)
    {
        var invoke = person.Invoke("composeExtension/fetchTask", new JsonObject
        {
            ["commandId"] = command,
            ["commandContext"] = "message",
            ["context"] = new JsonObject { ["theme"] = "default" },
            ["messagePayload"] = new JsonObject
            {
                ["id"] = "1780000000777",
                ["createdDateTime"] = "2026-05-13T01:00:00Z",
                ["from"] = new JsonObject { ["user"] = new JsonObject { ["id"] = "other", ["displayName"] = "Người khác", ["userIdentityType"] = "aadUser" } },
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
                ["attachments"] = new JsonArray(),
            },
        });
        return (await person.PostAsync(invoke.InGroup()).JsonAsync()).GetProperty("task");
    }

    /// <summary>What the window's card sends.</summary>
    public static JsonObject Submit(PersonInChannel person, string command, JsonObject data) => person.Invoke(
        "composeExtension/submitAction", new JsonObject { ["commandId"] = command, ["commandContext"] = "message", ["data"] = data }).InGroup();

    /// <summary>The card in a window.</summary>
    public static JsonElement CardOf(JsonElement window) => window.GetProperty("value").GetProperty("card").GetProperty("content");
}
