using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Users;

namespace Assistant.Bot.Tests.Graph;

public sealed class GraphClientTests
{
    private static readonly GraphRequest Create = GraphRequest.Post("planner/tasks", "{}"u8.ToArray());

    [Fact]
    public async Task Send_ACreate_IsSignedNamedAndJson()
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(201));

        (await graph.CreateClient().SendAsync(Create, default)).ShouldBeOfType<GraphAnswer<GraphNothing>.Done>();

        var call = graph.Calls.ShouldHaveSingleItem();
        call.Target.ShouldBe("/v1.0/planner/tasks");
        call.Headers["Authorization"].ShouldBe("Bearer a-token");
        call.Headers["Content-Type"].ShouldBe("application/json");
        Guid.TryParse(call.Headers["client-request-id"], out _).ShouldBeTrue();
        call.Headers["User-Agent"].ShouldStartWith("NONISV|");
    }

    [Theory]
    [InlineData(429, "0")]
    [InlineData(503, "0")]
    public async Task Send_CreateTurnedAway_IsSentAgain(int status, string retryAfter)
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(status, RetryAfter: retryAfter), new ScriptedAnswer(201));

        (await graph.CreateClient().SendAsync(Create, default)).ShouldBeOfType<GraphAnswer<GraphNothing>.Done>();

        graph.Calls.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(503, false)]
    [InlineData(504, false)]
    [InlineData(200, true)]
    public async Task Send_CreateWhoseAnswerIsLost_IsNotSentAgainAndMayBeDone(int status, bool hangsUp)
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(status, HangsUp: hangsUp), new ScriptedAnswer(201));

        var answer = await graph.CreateClient().SendAsync(Create, default);

        answer.ShouldBeOfType<GraphAnswer<GraphNothing>.Later>().MayBeDone.ShouldBeTrue();
        graph.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_CreateMarkedRepeatable_IsSentAgainAfterALostAnswer()
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(0, HangsUp: true), new ScriptedAnswer(504), new ScriptedAnswer(201));

        (await graph.CreateClient().SendAsync(Create with { IsRepeatable = true }, default)).ShouldBeOfType<GraphAnswer<GraphNothing>.Done>();

        graph.Calls.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Send_AskedToWaitAnHour_HandsTheWaitBack()
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(429, RetryAfter: "3600"));

        var answer = await graph.CreateClient().SendAsync(Create, default);

        var later = answer.ShouldBeOfType<GraphAnswer<GraphNothing>.Later>();
        later.Wait.ShouldBe(TimeSpan.FromHours(1));
        later.MayBeDone.ShouldBeFalse();
        graph.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_Refused_TellsStatusCodeAndWhy()
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(403, """{"error":{"code":"accessDenied","message":"No."}}"""));

        var answer = await graph.CreateClient().SendAsync(Create, default);

        answer.ShouldBe(new GraphAnswer<GraphNothing>.Refused(403, "accessDenied", "No."));
    }

    [Theory]
    [InlineData("<html>A proxy speaks.</html>")]
    [InlineData("null")]
    [InlineData("""{"value":"no list"}""")]
    public async Task Read_AnswerThatIsNotGraphs_IsLaterAndNoException(string body)
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(200, body));

        var answer = await new People(graph.CreateClient()).AllAsync(default);

        answer.ShouldBeOfType<GraphAnswer<IReadOnlyList<GraphPerson>>.Later>();
    }

    [Fact]
    public async Task Read_NextPageOnAnotherHost_IsNotCalledWithOurToken()
    {
        await using var other = await ScriptedGraph.StartAsync();
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, $$"""{"value":[],"@odata.nextLink":"{{other.Options.Endpoint}}/users?page=2"}"""));

        var answer = await new People(graph.CreateClient()).AllAsync(default);

        answer.ShouldBeOfType<GraphAnswer<IReadOnlyList<GraphPerson>>.Refused>().Code.ShouldBe("foreignAddress");
        other.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_NoTokenGiven_IsLaterAndGraphIsNotCalled()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.GivesTokens = false;

        var answer = await graph.CreateClient().SendAsync(Create, default);

        answer.ShouldBeOfType<GraphAnswer<GraphNothing>.Later>().MayBeDone.ShouldBeFalse();
        graph.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_CallerGivesUp_IsCancelledAndNotAnAnswer()
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(201));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => graph.CreateClient().SendAsync(Create, stopped.Token));
    }
}
