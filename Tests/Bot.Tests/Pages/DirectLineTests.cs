using System.Net;
using System.Text.Json;

namespace Assistant.Bot.Tests.Pages;

public sealed class DirectLineTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Question = "Quý 4 năm 2026 Văn phòng có việc gì đến hạn?";

    [Fact]
    public async Task Conversation_Begun_IsGreeted()
    {
        using var page = await OpenAsync();
        var opened = await page.ReadAsync(HttpMethod.Post, "/conversations");

        var first = Activities(await page.ReadAsync(HttpMethod.Get, $"/conversations/{Id(opened)}/activities")).ShouldHaveSingleItem();

        first.GetProperty("from").GetProperty("role").GetString().ShouldBe("bot");
        first.GetProperty("text").GetString()!.ShouldContain("Trợ lý công vụ");
        opened.GetProperty("token").GetString().ShouldBe(page.Token);
        opened.GetProperty("expires_in").GetInt32().ShouldBeGreaterThan(0);
        opened.TryGetProperty("streamUrl", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Message_Sent_ComesBackWithItsClientIdAndThenTheAnswer()
    {
        using var page = await OpenAsync();
        var id = Id(await page.ReadAsync(HttpMethod.Post, "/conversations"));
        var before = await page.ReadAsync(HttpMethod.Get, $"/conversations/{id}/activities");

        var sent = await page.ReadAsync(HttpMethod.Post, $"/conversations/{id}/activities", Message(Question, "client-7"));
        var after = await page.ReadAsync(HttpMethod.Get, $"/conversations/{id}/activities?watermark={before.GetProperty("watermark").GetString()}");

        var lines = Activities(after);
        lines.Count.ShouldBe(2);
        lines[0].GetProperty("id").GetString().ShouldBe(sent.GetProperty("id").GetString());
        lines[0].GetProperty("text").GetString().ShouldBe(Question);
        lines[0].GetProperty("channelData").GetProperty("clientActivityID").GetString().ShouldBe("client-7");
        lines[1].GetProperty("replyToId").GetString().ShouldBe(sent.GetProperty("id").GetString());
        lines[1].GetProperty("attachments")[0].GetProperty("content").GetProperty("type").GetString().ShouldBe("AdaptiveCard");
        string.CompareOrdinal(lines[0].GetProperty("timestamp").GetString(), lines[1].GetProperty("timestamp").GetString()).ShouldBeLessThan(0);
    }

    [Fact]
    public async Task Poll_WithTheNewestWatermark_BringsNothing()
    {
        using var page = await OpenAsync();
        var id = Id(await page.ReadAsync(HttpMethod.Post, "/conversations"));
        var mark = (await page.ReadAsync(HttpMethod.Get, $"/conversations/{id}/activities")).GetProperty("watermark").GetString();

        Activities(await page.ReadAsync(HttpMethod.Get, $"/conversations/{id}/activities?watermark={mark}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Meeting_ConfirmedOnItsCard_TakesTheCardsPlace()
    {
        using var page = await OpenAsync();
        var id = Id(await page.ReadAsync(HttpMethod.Post, "/conversations"));
        await page.ReadAsync(HttpMethod.Post, $"/conversations/{id}/activities", Message("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người", "a"));
        var asked = await page.ReadAsync(HttpMethod.Get, $"/conversations/{id}/activities");
        var card = Activities(asked)[^1];

        await page.ReadAsync(HttpMethod.Post, $"/conversations/{id}/activities", new { type = "message", value = Filled(card), channelData = new { postBack = true } });

        var told = Activities(await page.ReadAsync(HttpMethod.Get, $"/conversations/{id}/activities?watermark={asked.GetProperty("watermark").GetString()}"));
        var replaced = told.Single(line => line.GetProperty("id").GetString() == card.GetProperty("id").GetString());
        Words(replaced).ShouldContain("Đã ghi sổ");
        replaced.GetProperty("attachments").GetRawText().ShouldNotContain("Action.Submit");
        replaced.GetProperty("timestamp").GetString().ShouldBe(card.GetProperty("timestamp").GetString());
    }

    [Fact]
    public async Task Calls_WithAnotherToken_AreForbidden()
    {
        using var page = await OpenAsync();
        var id = Id(await page.ReadAsync(HttpMethod.Post, "/conversations"));
        (HttpMethod, string)[] calls =
        [
            (HttpMethod.Post, "/conversations"), (HttpMethod.Get, $"/conversations/{id}"), (HttpMethod.Get, $"/conversations/{id}/activities"),
            (HttpMethod.Post, $"/conversations/{id}/activities"), (HttpMethod.Post, "/tokens/refresh"), (HttpMethod.Post, "/tokens/generate"),
        ];

        foreach (var (method, address) in calls)
        {
            using var response = await page.CallAsync(method, address, token: new string('0', page.Token.Length));
            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    public async Task UnknownConversation_IsNotFound_UntilItIsOpened()
    {
        using var page = await OpenAsync();
        using (var unknown = await page.CallAsync(HttpMethod.Get, "/conversations/from-before-the-restart/activities"))
            unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using (var unknown = await page.CallAsync(HttpMethod.Post, "/conversations/from-before-the-restart/activities", Message("a", "b")))
            unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        Id(await page.ReadAsync(HttpMethod.Get, "/conversations/from-before-the-restart")).ShouldBe("from-before-the-restart");

        Activities(await page.ReadAsync(HttpMethod.Get, "/conversations/from-before-the-restart/activities")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Post_BrokenJson_IsRefusedAndTheConversationGoesOn()
    {
        using var page = await OpenAsync();
        var id = Id(await page.ReadAsync(HttpMethod.Post, "/conversations"));

        using (var broken = await page.CallAsync(HttpMethod.Post, $"/conversations/{id}/activities", "no activity"))
            broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        await page.ReadAsync(HttpMethod.Post, $"/conversations/{id}/activities", Message("xin chào", "c"));
    }

    [Fact]
    public async Task Unit_ChosenOnThePage_IsOnesOwn()
    {
        using var page = await OpenAsync();
        var id = Id(await page.ReadAsync(HttpMethod.Post, "/conversations"));

        await page.ReadAsync(HttpMethod.Post, $"/conversations/{id}/activities", new
        {
            type = "message",
            text = "năm nay phòng mình chủ trì việc gì?",
            channelData = new { clientActivityID = "u", unit = "Văn phòng Sở" },
        });

        Words(Activities(await page.ReadAsync(HttpMethod.Get, $"/conversations/{id}/activities"))[^1]).ShouldContain("Văn phòng Sở (chủ trì)");
    }

    private Task<LocalPage> OpenAsync() => new LocalPage(bot).LoadAsync();

    private static object Message(string text, string clientId) =>
        new { type = "message", text, locale = "vi-VN", from = new { id = "somebody-else", role = "bot" }, channelData = new { clientActivityID = clientId } };

    private static string Id(JsonElement opened) => opened.GetProperty("conversationId").GetString()!;

    private static List<JsonElement> Activities(JsonElement set) => [.. set.GetProperty("activities").EnumerateArray()];

    /// <summary>The card as JSON, whichever way its letters were escaped on the wire.</summary>
    private static string Words(JsonElement activity) => JsonSerializer.Serialize(activity.GetProperty("attachments"), Unescaped);

    /// <summary>What a client sends when the first button of a card is pressed: its data, and what stands in the inputs.</summary>
    private static Dictionary<string, object?> Filled(JsonElement activity)
    {
        var card = activity.GetProperty("attachments")[0].GetProperty("content");
        var values = Inputs(card.GetProperty("body")).ToDictionary(input => input.Id, input => (object?)input.Value);
        foreach (var member in card.GetProperty("actions")[0].GetProperty("data").EnumerateObject())
            values[member.Name] = member.Value.GetString();
        return values;
    }

    private static IEnumerable<(string Id, string Value)> Inputs(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Inputs),
        JsonValueKind.Object when element.TryGetProperty("id", out var id) && element.GetProperty("type").GetString()!.StartsWith("Input.", StringComparison.Ordinal) =>
            [(id.GetString()!, element.TryGetProperty("value", out var value) ? value.ToString() : "")],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Inputs(member.Value)),
        _ => [],
    };
}
