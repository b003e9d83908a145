using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Channel;

public sealed class ActivityEndpointTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":7}")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"nowhere to answer\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"http://example.com/\"}")]
    public async Task Post_WhatIsNoActivity_IsRefusedWithAReason(string body)
    {
        using var response = await PostAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Post_LargerThanAnyChannelSends_IsTooLarge()
    {
        using var response = await PostAsync($$"""{"type":"message","text":"{{new string('a', 300_000)}}"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task OtherMethods_AreNotAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Messages);
        using var response = await bot.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("somethingOfNextYear")]
    public async Task Post_AnUnknownType_IsTakenWithoutAnAnswer(string type)
    {
        using var response = await PostAsync($$$"""{"type":"{{{type}}}","unknown":{"a":[1,null]}}""");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_NullsAndUnknownFields_AreSurvived()
    {
        var person = bot.Person();
        var activity = person.Message("xin chào");
        activity["attachments"] = null;
        activity["entities"] = null;
        activity["value"] = null;
        activity["from"]!["role"] = null;
        activity["fieldOfNextYear"] = new JsonObject { ["deep"] = null };

        PersonInChannel.TextOf(await person.AskAsync(activity)).ShouldContain("trợ lý", Case.Insensitive);
    }

    [Fact]
    public async Task Post_AMessageFromAClientThatNamesNoBot_IsAnswered()
    {
        var person = bot.Person();
        var activity = person.Message("xin chào");
        activity.Remove("recipient");
        activity.Remove("timestamp");
        activity["channelId"] = "emulator";

        PersonInChannel.TextOf(await person.AskAsync(activity)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Post_AMessage_IsAnsweredThroughTheConnector()
    {
        var person = bot.Person(conversation: "19:abc@thread.tacv2;messageid=1780000000000");
        var activity = person.Message("<at>Test Bot</at> xin chào\n");
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Test Bot</at>",
            ["mentioned"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000011", ["name"] = "Test Bot" },
        });

        using var response = await person.PostAsync(activity);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        var call = (await bot.Connector.WaitAsync(person.Conversation, 1)).ShouldHaveSingleItem();
        call.Segments[2].ShouldBe("19%3Aabc%40thread.tacv2%3Bmessageid%3D1780000000000");
        call.Activity.GetProperty("recipient").GetProperty("id").GetString().ShouldStartWith("u-");
        call.Activity.GetProperty("from").GetProperty("id").GetString().ShouldBe("00000000-0000-0000-0000-00000000000011");
        call.Activity.GetProperty("replyToId").GetString().ShouldBe(activity["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Post_AnEmptyMessage_IsAnsweredWithAQuestion() =>
        PersonInChannel.TextOf(await bot.Person().SayAsync("   ")).ShouldContain("chưa thấy nội dung");

    [Fact]
    public async Task Post_TwoHundredKilobytesOfText_AreAnsweredWithASentence() =>
        PersonInChannel.TextOf(await bot.Person().SayAsync(string.Concat(Enumerable.Repeat("hop ", 50_000)))).ShouldContain("dài quá");

    [Fact]
    public async Task Post_AnUnknownInvoke_IsNotImplemented()
    {
        var person = bot.Person();
        var invoke = person.Base("invoke");
        invoke["name"] = "composeExtension/selectItem";

        using var response = await person.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Fact]
    public async Task Post_ACardActionThatIsMisshapen_IsABadRequest()
    {
        var person = bot.Person();
        var invoke = person.Base("invoke");
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = "nothing";

        using var response = await person.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_ACardActionOfNoKnownCard_AnswersWithASentence()
    {
        var person = bot.Person();
        var invoke = person.Base("invoke");
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"confirm","data":{"dialog":"unknown"}}}""");

        using var response = await person.PostAsync(invoke);
        var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("statusCode").GetInt32().ShouldBe(200);
        body.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.activity.message");
        body.GetProperty("value").GetString()!.ShouldContain("không còn hiệu lực");
    }

    [Theory]
    [InlineData("Origin", "https://example.com")]
    [InlineData("Origin", "null")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Host", "attacker.example")]
    public async Task Post_FromElsewhereThroughThisMachine_IsForbidden(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Messages) { Content = Json("""{"type":"typing"}""") };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await bot.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var content = Json(body);
        return await bot.Http.PostAsync(Messages, content);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
}
