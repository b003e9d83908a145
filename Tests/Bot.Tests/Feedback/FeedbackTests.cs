using System.Net;
using System.Text.Json.Nodes;
using Assistant.Bot.Telemetry;
using Assistant.Bot.Tests.Telemetry;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Feedback;

/// <summary>Thumbs up and down under the words of a model, in the shapes of Teams and of the Playground.</summary>
public sealed class FeedbackTests : IClassFixture<RunningBot>, IDisposable
{
    private readonly RunningBot _bot;
    private readonly Heard _heard;
    private readonly PersonInChannel _person;

    public FeedbackTests(RunningBot bot)
    {
        _bot = bot;
        _heard = new Heard(_bot.Get<TelemetrySource>());
        _person = _bot.Person("rater");
    }

    public void Dispose() => _heard.Dispose();

    [Fact]
    public async Task Rating_IsKeptWithoutItsPerson_AndAnsweredWithAnEmptyObject()
    {
        var invoke = Rate("dislike", """{"feedbackText":"thiếu việc 3.4"}""");

        using var response = await _person.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("{}");
        (await RowsAsync()).ShouldBe(["0|thiếu việc 3.4|177"]);
        (await _bot.Get<Database>().QueryAsync<string>("select channel || conversation || activity || coalesce(words, '') from message_feedback", null, default)).ShouldAllBe(row => !row.Contains("0000-rater", StringComparison.Ordinal));
        _heard.Of("assistant.feedback", "disliked").ShouldBe([1]);
    }

    [Theory]
    [InlineData("", "1||177")]
    [InlineData("{}", "1||177")]
    [InlineData("lời trần", "1|lời trần|177")]
    [InlineData("\"lời trong ngoặc\"", "1|lời trong ngoặc|177")]
    [InlineData("{broken", "1|{broken|177")]
    public async Task Rating_WhateverItsWordsLookLike_IsKept(string feedback, string row)
    {
        using var response = await _person.PostAsync(Rate("like", feedback));

        (await RowsAsync()).ShouldBe([row]);
    }

    [Fact]
    public async Task Rating_DeliveredTwice_CountsOnce()
    {
        var invoke = Rate("like", "");

        using var first = await _person.PostAsync(invoke.DeepClone().AsObject());
        using var second = await _person.PostAsync(invoke);

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RowsAsync()).Count.ShouldBe(1);
        _heard.Of("assistant.feedback", "liked").ShouldBe([1]);
    }

    [Fact]
    public async Task Rating_IsForgottenAfterHalfAYear()
    {
        using var old = await _person.PostAsync(Rate("like", "cũ"));
        _bot.Clock.Advance(TimeSpan.FromDays(181));
        using var recent = await _person.PostAsync(Rate("like", "mới"));

        (await RowsAsync()).ShouldBe(["1|mới|177"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    public async Task WhatIsNoRating_IsRefused(string value)
    {
        using var response = await _person.PostAsync(_person.Invoke("message/submitAction", JsonNode.Parse(value)!));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RowsAsync()).ShouldBeEmpty();
    }

    private JsonObject Rate(string reaction, string feedback) => _person.Invoke(
        "message/submitAction",
        new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = feedback } },
        replyTo: "177");

    private async Task<IReadOnlyList<string>> RowsAsync() => await _bot.Get<Database>().QueryAsync<string>(
        "select liked || '|' || coalesce(words, '') || '|' || coalesce(rated_activity, '') from message_feedback where conversation = @Conversation", new { _person.Conversation }, default);
}
