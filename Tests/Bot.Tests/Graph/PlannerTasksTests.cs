using System.Text.Json;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Planner;

namespace Assistant.Bot.Tests.Graph;

public sealed class PlannerTasksTests
{
    private static readonly PlannerWork Work = new("KL-1", "Soạn báo cáo", new DateOnly(2026, 3, 9), ["an"], PlannerState.NotStarted);

    [Fact]
    public async Task Put_AnswerLost_FindsTheTaskByItsCodeAndMakesNoSecond()
    {
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, """{"value":[]}"""),
            new ScriptedAnswer(504),
            new ScriptedAnswer(200, """{"value":[{"id":"T0","title":"Việc khác [KL-11]"},{"id":"T1","title":"Soạn báo cáo [KL-1]"}]}"""));

        var answer = await new PlannerTasks(graph.CreateClient(), "plan").PutAsync(Work, new KnownTask.NoId(), default);

        answer.ShouldBe(new GraphAnswer<KnownTask.ById>.Done(new KnownTask.ById("T1")));
        graph.Calls.Count(call => call.Method == "POST").ShouldBe(1);
    }

    [Fact]
    public async Task Put_TaskChangedInBetween_IsReadAndChangedAgainWithTheNewEtag()
    {
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"1\"","id":"T1","assignments":{"binh":{}}}"""),
            new ScriptedAnswer(412),
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"2\"","id":"T1","assignments":{"binh":{}}}"""),
            new ScriptedAnswer(204));

        var answer = await new PlannerTasks(graph.CreateClient(), "plan").PutAsync(Work with { State = PlannerState.Completed }, new KnownTask.ById("T1"), default);

        answer.ShouldBeOfType<GraphAnswer<KnownTask.ById>.Done>();
        graph.Calls[3].Headers["If-Match"].ShouldBe("W/\"2\"");
        using var body = JsonDocument.Parse(graph.Calls[3].Body);
        body.RootElement.GetProperty("percentComplete").GetInt32().ShouldBe(100);
        body.RootElement.GetProperty("assignments").GetProperty("binh").ValueKind.ShouldBe(JsonValueKind.Null);
        body.RootElement.GetProperty("assignments").GetProperty("an").GetProperty("@odata.type").GetString().ShouldBe("#microsoft.graph.plannerAssignment");
    }
}
