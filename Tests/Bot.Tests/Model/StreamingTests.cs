using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Channel.Streaming;
using Assistant.Testing;
using Assistant.Testing.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Model;

public sealed class StreamingTests : IAsyncLifetime
{
    private const string Unread = "alo, mấy bữa nữa ta bị đòi chi hông nè";

    private readonly ModelledBot _office = new(services => services.AddSingleton(new StreamPace(TimeSpan.Zero, TimeSpan.FromSeconds(110))));

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        _office.Model.Otherwise = call => call.ToolResults.Count == 0 ? ModelAnswer.Calls("rules_list") : ModelAnswer.Says("DONE");
    }

    public Task DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Answer_InAChatOfOnesOwn_TellsWhatIsDoneAndEndsTheSameMessage()
    {
        var person = _office.Bot.Person();

        await PostAsync(person, person.Message(Unread));

        var taken = await _office.Bot.Connector.WaitAsync(person.Conversation, 2);
        taken.Count.ShouldBe(2);
        taken[0].Activity.GetProperty("type").GetString().ShouldBe("typing");
        taken[0].Text.ShouldBe("Đang tra cứu kế hoạch…");
        PlaceOf(taken[0]).GetProperty("streamType").GetString().ShouldBe("informative");
        taken[1].Activity.GetProperty("type").GetString().ShouldBe("message");
        var last = PlaceOf(taken[1]);
        last.GetProperty("streamType").GetString().ShouldBe("final");
        last.GetProperty("streamId").GetString().ShouldStartWith("stream-");
        taken[1].Text.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Answer_ThatNoModelIsAskedFor_IsAnOrdinaryMessage()
    {
        var person = _office.Bot.Person();

        await PostAsync(person, person.Message("xin chào"));

        (await _office.Bot.Connector.WaitAsync(person.Conversation, 1)).ShouldHaveSingleItem().Activity.TryGetProperty("channelData", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Answer_WhereOthersHear_ShowsThatItIsBeingWrittenAndNothingGrows()
    {
        var person = _office.Bot.Person();
        var message = person.Message(Unread);
        message["conversation"]!["conversationType"] = "groupChat";

        await PostAsync(person, message);

        var taken = await _office.Bot.Connector.WaitAsync(person.Conversation, 2);
        taken.Select(call => call.Activity.GetProperty("type").GetString()).ShouldBe(["typing", "message"]);
        taken.ShouldAllBe(call => !call.Body.Contains("streaminfo"));
    }

    [Fact]
    public async Task Answer_TakenInTheBody_ShowsNothingMeanwhile()
    {
        var person = _office.Bot.Person();

        (await person.SayAsync(Unread)).ShouldHaveSingleItem().TryGetProperty("channelData", out _).ShouldBeFalse();

        _office.Bot.Connector.Taken.ShouldNotContain(call => call.Conversation == person.Conversation);
    }

    [Fact]
    public async Task Answer_StoppedByThePerson_IsNotSentAndAsksTheModelNothingMore()
    {
        var person = _office.Bot.Person();
        _office.Bot.Connector.RefuseNext(403, "ContentStreamNotAllowed", "Content stream was canceled by user.");

        await PostAsync(person, person.Message(Unread));
        await _office.Bot.Ticker.TickAsync(CancellationToken.None);

        _office.Bot.Connector.Taken.ShouldNotContain(call => call.Conversation == person.Conversation);
        _office.Model.Calls.ShouldBeEmpty();
        await PostAsync(person, person.Message("xin chào"));
        (await _office.Bot.Connector.WaitAsync(person.Conversation, 1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Answer_WhereNothingMayGrow_IsAnOrdinaryMessage()
    {
        var person = _office.Bot.Person();
        _office.Bot.Connector.RefuseNext(403, "ContentStreamNotAllowed", "Content stream is not allowed.");

        await PostAsync(person, person.Message(Unread));

        var only = (await _office.Bot.Connector.WaitAsync(person.Conversation, 1)).ShouldHaveSingleItem();
        only.Body.ShouldNotContain("streaminfo");
    }

    [Theory]
    [InlineData("Content stream finished due to exceeded streaming time.", "PUT")]
    [InlineData("Message size too large.", "POST")]
    public async Task Answer_WhoseEndIsRefused_ComesAsAnOrdinaryMessageOnce(string refusal, string method)
    {
        var person = _office.Bot.Person();
        _office.Model.Otherwise = call =>
        {
            if (call.ToolResults.Count > 0)
                _office.Bot.Connector.RefuseNext(403, "ContentStreamNotAllowed", refusal);
            return call.ToolResults.Count == 0 ? ModelAnswer.Calls("rules_list") : ModelAnswer.Says("DONE");
        };

        await PostAsync(person, person.Message(Unread));

        var taken = await _office.Bot.Connector.WaitAsync(person.Conversation, 2);
        taken.Count.ShouldBe(2);
        taken[1].Method.ShouldBe(method);
        taken[1].Body.ShouldNotContain("streaminfo");
        taken[1].Text.ShouldNotBeNullOrWhiteSpace();
        (await person.TextAsync("xin chào")).ShouldNotBeNullOrWhiteSpace();
    }

    private static async Task PostAsync(PersonInChannel person, JsonObject activity)
    {
        using var response = await person.PostAsync(activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static JsonElement PlaceOf(ConnectorCall call) =>
        call.Activity.GetProperty("entities").EnumerateArray().Single(entity => entity.GetProperty("type").GetString() == "streaminfo");
}
