using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.MessageExtensions;

/// <summary>The search of the message extension, in the shape that Teams sends it.</summary>
public sealed class TaskSearchTests : IClassFixture<RunningBot>
{
    private readonly PersonInChannel _person;

    public TaskSearchTests(RunningBot bot) => _person = bot.Person();

    [Theory]
    [InlineData("chuyển đổi số")]
    [InlineData("chuyen doi so")]
    [InlineData("việc của Văn phòng năm 2026")]
    [InlineData("ai chủ trì chuyển đổi số")]
    public async Task Query_WordsOfATask_GivesCardsWithPreviews(string words)
    {
        var found = await SearchAsync(words);

        found.GetProperty("type").GetString().ShouldBe("result");
        found.GetProperty("attachmentLayout").GetString().ShouldBe("list");
        var results = found.GetProperty("attachments").EnumerateArray().ToList();
        results.Count.ShouldBeInRange(1, 25);
        foreach (var result in results)
        {
            result.GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.card.adaptive");
            result.GetProperty("content").GetProperty("type").GetString().ShouldBe("AdaptiveCard");
            result.GetProperty("content").TryGetProperty("actions", out _).ShouldBeFalse();
            result.GetProperty("preview").GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.card.thumbnail");
            result.GetProperty("preview").GetProperty("content").GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public async Task Query_NothingTyped_GivesWhatIsDueSoon()
    {
        var invoke = Invoke("");
        invoke["value"]!["parameters"] = new JsonArray(new JsonObject { ["name"] = "initialRun", ["value"] = "true" });

        (await ReadAsync(invoke)).GetProperty("attachments").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Query_NextPage_GivesOthersThanTheFirst()
    {
        var first = await TitlesAsync("việc của Văn phòng năm 2026", 0, 3);
        var second = await TitlesAsync("việc của Văn phòng năm 2026", 3, 3);

        first.Count.ShouldBe(3);
        second.ShouldNotBeEmpty();
        second.Intersect(first).ShouldBeEmpty();
    }

    [Fact]
    public async Task Query_WordsOfNoTask_SaysSoInTheLanguageOfTheClient()
    {
        var invoke = Invoke("xyzzy qwrt");
        invoke["locale"] = "en-US";

        var answer = await ReadAsync(invoke);

        answer.GetProperty("type").GetString().ShouldBe("message");
        answer.GetProperty("text").GetString().ShouldNotBeNull().ShouldContain("No such task");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"commandId\":\"other\"}")]
    public async Task Query_MisshapenValue_IsRefused(string value)
    {
        var invoke = Invoke("x");
        invoke["value"] = JsonNode.Parse(value);

        using var response = await _person.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("{\"commandId\":\"tim-viec\"}")]
    [InlineData("{\"commandId\":\"tim-viec\",\"parameters\":[1,{\"name\":\"q\",\"value\":7}],\"queryOptions\":{\"skip\":-5,\"count\":1e9}}")]
    [InlineData("{\"commandId\":\"tim-viec\",\"parameters\":{},\"queryOptions\":[]}")]
    public async Task Query_HalfMisshapenValue_IsAnswered(string value)
    {
        var invoke = Invoke("x");
        invoke["value"] = JsonNode.Parse(value);

        using var response = await _person.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<List<string?>> TitlesAsync(string words, int skip, int count)
    {
        var invoke = Invoke(words);
        invoke["value"]!["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count };
        return [.. (await ReadAsync(invoke)).GetProperty("attachments").EnumerateArray().Select(each => each.GetProperty("preview").GetProperty("content").GetProperty("title").GetString())];
    }

    private Task<JsonElement> SearchAsync(string words) => ReadAsync(Invoke(words));

    private JsonObject Invoke(string words)
    {
        var invoke = _person.Base("invoke");
        invoke["name"] = "composeExtension/query";
        invoke["value"] = new JsonObject
        {
            ["commandId"] = "tim-viec",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = words }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        };
        return invoke;
    }

    private async Task<JsonElement> ReadAsync(JsonObject invoke)
    {
        using var response = await _person.PostAsync(invoke);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("composeExtension");
    }
}
