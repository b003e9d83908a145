using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Testing;

/// <summary>Somebody who writes to the bot from a channel, in the shape that the Agents Playground sends.</summary>
/// <param name="http">Reaches the bot.</param>
/// <param name="serviceUrl">Where the bot answers.</param>
/// <param name="conversation">The conversation.</param>
/// <param name="id">The person's id.</param>
public sealed class PersonInChannel(HttpClient http, string serviceUrl, string conversation, string id = "user-id-0")
{
    private int _count;

    /// <summary>The person's name as the channel shows it.</summary>
    public string Name { get; init; } = "Lan Trần";

    /// <summary>After which number the messages are counted; another where the same person writes by another way too.</summary>
    public int FirstMessage { get; init; }

    /// <summary>The conversation.</summary>
    public string Conversation => conversation;

    /// <summary>A message as the Playground sends it, to be changed by a test.</summary>
    public JsonObject Message(string? text) => WithText(Base("message"), text);

    /// <summary>What a card's button sends: no text at all.</summary>
    public JsonObject Submit(JsonNode value, string card = "1")
    {
        var activity = Base("message");
        activity["value"] = value;
        activity["replyToId"] = card;
        return activity;
    }

    /// <summary>An activity of any kind.</summary>
    public JsonObject Base(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"{conversation}-{id}-{FirstMessage + Interlocked.Increment(ref _count)}",
        ["timestamp"] = "2026-05-13T02:00:00.000Z",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = id, ["name"] = Name, ["aadObjectId"] = $"00000000-0000-0000-0000-{id}" },
        ["recipient"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000011", ["name"] = "Test Bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "00000000-0000-0000-0000-0000000000001" },
        ["locale"] = "vi-VN",
    };

    /// <summary>Delivers an activity.</summary>
    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), activity);

    /// <summary>Says something and takes the replies in the answer.</summary>
    public Task<IReadOnlyList<JsonElement>> SayAsync(string text) => AskAsync(Message(text));

    /// <summary>Says something and takes the words of the replies.</summary>
    public async Task<string> TextAsync(string text) => TextOf(await SayAsync(text));

    /// <summary>Delivers an activity and takes the replies in the answer. Every card among them must keep to <see cref="CardRules"/>.</summary>
    public async Task<IReadOnlyList<JsonElement>> AskAsync(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await PostAsync(activity);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        IReadOnlyList<JsonElement> replies = [.. body.GetProperty("activities").EnumerateArray()];
        foreach (var card in replies.Where(reply => reply.TryGetProperty("attachments", out _)).SelectMany(reply => reply.GetProperty("attachments").EnumerateArray())
            .Where(attachment => attachment.GetProperty("contentType").GetString() == "application/vnd.microsoft.card.adaptive").Select(attachment => attachment.GetProperty("content")))
        {
            if (CardRules.Problems(card) is { Count: > 0 } problems)
                throw new InvalidOperationException($"A card {string.Join("; ", problems)}: {card}");
        }

        return replies;
    }

    /// <summary>The first card among replies; the test fails without one.</summary>
    public static JsonElement CardOf(IReadOnlyList<JsonElement> replies) => replies
        .Where(reply => reply.TryGetProperty("attachments", out _)).Select(reply => reply.GetProperty("attachments")[0].GetProperty("content")).First();

    /// <summary>All words of replies, with all texts and values of their cards.</summary>
    public static string TextOf(IReadOnlyList<JsonElement> replies) => string.Join("\n", replies.Select(reply =>
        (reply.TryGetProperty("text", out var text) ? text.GetString() : "") + (reply.TryGetProperty("attachments", out var cards) ? string.Join(" ", Strings(cards)) : "")));

    /// <summary>What pressing a button of a card sends: the button's data with the inputs as they are filled in.</summary>
    /// <param name="card">The card.</param>
    /// <param name="action">The button: <c>confirm</c> or <c>cancel</c>.</param>
    /// <param name="changes">Inputs that the person changed; null clears one.</param>
    public static JsonObject Press(JsonElement card, string action, params (string Input, string? Value)[] changes)
    {
        var button = card.GetProperty("actions").EnumerateArray().First(each => each.GetProperty("data").GetProperty("action").GetString() == action);
        var value = JsonNode.Parse(button.GetProperty("data").GetRawText())!.AsObject();
        foreach (var input in Inputs(card))
        {
            if (input.TryGetProperty("value", out var filled))
                value[input.GetProperty("id").GetString()!] = filled.ToString();
        }

        foreach (var (input, changed) in changes)
        {
            if (changed is null)
                value.Remove(input);
            else
                value[input] = changed;
        }

        return value;
    }

    /// <summary>The value of one input of a card; null when it is empty.</summary>
    public static string? InputOf(JsonElement card, string id) =>
        Inputs(card).First(input => input.GetProperty("id").GetString() == id).TryGetProperty("value", out var value) ? value.ToString() : null;

    private static IEnumerable<JsonElement> Inputs(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.GetString()?.StartsWith("Input.", StringComparison.Ordinal) == true => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Inputs(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Inputs),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        _ => [],
    };

    private static JsonObject WithText(JsonObject activity, string? text)
    {
        activity["textFormat"] = "plain";
        if (text is not null)
            activity["text"] = text;
        return activity;
    }
}
