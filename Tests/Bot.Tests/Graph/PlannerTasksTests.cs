using System.Text.Json;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Planner;
using Assistant.Bot.Graph.Tasks;

namespace Assistant.Bot.Tests.Graph;

public sealed class PlannerTasksTests
{
    private static readonly OfficeTask Report = new("KL-1", "Soạn báo cáo", new DateOnly(2026, 3, 9), TaskState.NotStarted, "Theo kết luận", ["an"]);

    [Fact]
    public async Task Put_AnswerLost_FindsTheTaskByItsCodeAndMakesNoSecond()
    {
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, """{"value":[]}"""),
            new ScriptedAnswer(504),
            new ScriptedAnswer(200, """{"value":[{"id":"T0","title":"Việc khác [KL-11]"},{"id":"T1","title":"Soạn báo cáo [KL-1]"}]}"""),
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"1\"","id":"T1"}"""),
            new ScriptedAnswer(204),
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"2\"","description":"Theo kết luận"}"""));

        var answer = await Tasks(graph).PutAsync(Report, new KnownTask.NoId(), default);

        answer.ShouldBe(new GraphAnswer<PutTask>.Done(new PutTask.Standing("T1")));
        graph.Calls.Count(call => call.Method == "POST").ShouldBe(1);
    }

    [Fact]
    public async Task Put_MadeTwiceByACreationThatCameLate_KeepsOne()
    {
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, """{"value":[{"id":"T2","title":"Soạn báo cáo [KL-1]"},{"id":"T1","title":"Soạn báo cáo [KL-1]"}]}"""),
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"9\"","id":"T2"}"""),
            new ScriptedAnswer(204),
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"1\"","id":"T1"}"""),
            new ScriptedAnswer(204),
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"2\"","description":"Theo kết luận"}"""));

        (await Tasks(graph).PutAsync(Report, new KnownTask.NoId(), default)).ShouldBe(new GraphAnswer<PutTask>.Done(new PutTask.Standing("T1")));

        var deleted = graph.Calls.Where(call => call.Method == "DELETE").ShouldHaveSingleItem();
        deleted.Target.ShouldEndWith("planner/tasks/T2");
        deleted.Headers["If-Match"].ShouldBe("W/\"9\"");
    }

    [Fact]
    public async Task Put_TaskChangedInBetween_IsReadAndChangedAgainWithTheNewEtag()
    {
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"1\"","id":"T1","assignments":{"binh":{},"chi":{}}}"""),
            new ScriptedAnswer(412),
            new ScriptedAnswer(200, """{"@odata.etag":"W/\"2\"","id":"T1","assignments":{"binh":{},"chi":{}}}"""),
            new ScriptedAnswer(204));

        var answer = await Tasks(graph).PutAsync(Report with { State = TaskState.Completed }, new KnownTask.ById("T1", Report with { Assignees = ["binh"] }), default);

        answer.ShouldBeOfType<GraphAnswer<PutTask>.Done>();
        graph.Calls[3].Headers["If-Match"].ShouldBe("W/\"2\"");
        using var body = JsonDocument.Parse(graph.Calls[3].Body);
        body.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(["percentComplete", "assignments"], "what stayed the same is left as people made it");
        body.RootElement.GetProperty("percentComplete").GetInt32().ShouldBe(100);
        var assignments = body.RootElement.GetProperty("assignments");
        assignments.GetProperty("binh").ValueKind.ShouldBe(JsonValueKind.Null);
        assignments.GetProperty("an").GetProperty("@odata.type").GetString().ShouldBe("#microsoft.graph.plannerAssignment");
        assignments.TryGetProperty("chi", out _).ShouldBeFalse("whom a person assigned stays");
    }

    [Fact]
    public async Task Put_TaskKeepsChanging_IsLeftForLater()
    {
        var there = new ScriptedAnswer(200, """{"@odata.etag":"W/\"1\"","id":"T1"}""");
        await using var graph = await ScriptedGraph.StartAsync(there, new ScriptedAnswer(409), there, new ScriptedAnswer(412), there, new ScriptedAnswer(412));

        var answer = await Tasks(graph).PutAsync(Report with { Due = null }, new KnownTask.ById("T1", Report), default);

        answer.ShouldBeOfType<GraphAnswer<PutTask>.Later>();
        graph.Calls[^1].Body.ShouldBe("""{"dueDateTime":null}""");
    }

    [Theory]
    [InlineData(404, typeof(GraphAnswer<PutTask>.Refused))]
    [InlineData(200, typeof(GraphAnswer<PutTask>.Done))]
    public async Task Put_TaskGone_WasRemovedByAPersonOnlyWhereItsPlanAnswers(int plan, Type answer)
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(404), new ScriptedAnswer(plan, """{"value":[]}"""));

        var put = await Tasks(graph).PutAsync(Report, new KnownTask.ById("T1", Report with { Due = null }), default);

        put.ShouldBeOfType(answer);
        if (put is GraphAnswer<PutTask>.Done done)
            done.Value.ShouldBe(new PutTask.Removed());
    }

    private static OfficeTasks Tasks(ScriptedGraph graph) => new(new PlannerTasks(graph.CreateClient(), "plan"));
}
