using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph.Double;

/// <summary>Planner, To Do and the directory as the double acts them out.</summary>
public sealed class TasksAndPeopleOfTheDoubleTests : GraphDoubleTest
{
    [NeedsGraphDescription]
    public async Task PlannerTask_IsChangedOnlyWithItsLatestEtag()
    {
        var plan = await NewAsync("/planner/plans", """{"title":"P","container":{"url":"https://graph.microsoft.com/v1.0/groups/g1"}}""");
        var bucket = await NewAsync("/planner/buckets", $$"""{"name":"B","planId":"{{plan}}"}""");
        var task = await Caller.DoAsync("POST", "/planner/tasks", $$"""
            {"planId":"{{plan}}","bucketId":"{{bucket}}","title":"T","assignments":{"u1":{"@odata.type":"#microsoft.graph.plannerAssignment","orderHint":" !"} } }
            """);
        var (path, etag) = ($"/planner/tasks/{task["id"]}", task["@odata.etag"]!.GetValue<string>());

        var done = await Caller.DoAsync("PATCH", path, """{"percentComplete":100}""", ("If-Match", etag), ("Prefer", "return=representation"));
        var (late, _) = await Caller.CallAsync("PATCH", path, """{"percentComplete":0}""", ("If-Match", etag));

        done["completedDateTime"].ShouldNotBeNull();
        done["assignments"]!["u1"].ShouldNotBeNull();
        late.ShouldBe(412);
        Graph.PlannerTasks.ShouldHaveSingleItem()["percentComplete"]!.GetValue<int>().ShouldBe(100);
        (await Caller.DoAsync("GET", "/groups/g1/planner/plans"))["value"]!.AsArray().Count.ShouldBe(1);
        (await Caller.DoAsync("GET", $"/planner/buckets/{bucket}/tasks"))["value"]!.AsArray().Count.ShouldBe(1);
        Graph.Violations.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task PlannerDetails_HaveAnEtagOfTheirOwn()
    {
        var plan = await NewAsync("/planner/plans", """{"title":"P","container":{"url":"https://graph.microsoft.com/v1.0/groups/g1"}}""");
        var task = await Caller.DoAsync("POST", "/planner/tasks", $$"""{"planId":"{{plan}}","title":"T"}""");
        var path = $"/planner/tasks/{task["id"]}/details";

        var (status, _) = await Caller.CallAsync("PATCH", path, """{"description":"x"}""", ("If-Match", task["@odata.etag"]!.GetValue<string>()));
        await Caller.DoAsync("PATCH", path, """{"description":"y"}""", ("If-Match", (await Caller.DoAsync("GET", path))["@odata.etag"]!.GetValue<string>()));

        status.ShouldBe(412);
        (await Caller.DoAsync("GET", path))["description"]!.GetValue<string>().ShouldBe("y");
    }

    [NeedsGraphDescription]
    public async Task ToDoTask_IsKeptForItsPerson()
    {
        var list = await NewAsync($"/users/{An}/todo/lists", """{"displayName":"Trợ lý"}""");
        var task = await NewAsync($"/users/{An}/todo/lists/{list}/tasks", """{"title":"Gửi công văn"}""");

        await Caller.DoAsync("PATCH", $"/users/{An}/todo/lists/{list}/tasks/{task}", """{"status":"completed"}""");

        var kept = Graph.ToDoTasks(An).ShouldHaveSingleItem();
        kept["status"]!.GetValue<string>().ShouldBe("completed");
        kept["title"]!.GetValue<string>().ShouldBe("Gửi công văn");
    }

    [NeedsGraphDescription]
    public async Task Department_ComesOnlyWhenItIsChosen()
    {
        (await Caller.DoAsync("GET", $"/users/{An}"))["department"].ShouldBeNull();

        (await Caller.DoAsync("GET", $"/users/{An}?$select=id,department"))["department"]!.GetValue<string>().ShouldBe("Phòng Tổng hợp");
    }

    [NeedsGraphDescription]
    public async Task People_ComeInPages_WithManagersAndGroups()
    {
        Graph.Settings.PageSize = 2;
        const string head = "00000000-0000-0000-0000-000000000001";
        var ids = Enumerable.Range(2, 4).Select(number => Graph.AddPerson(new PersonInGraph($"P{number}", $"p{number}@contoso.vn") { ManagerId = head })).ToList();
        var group = Graph.AddGroup("Tổng hợp", ids[0], ids[1], ids[2]);

        var first = await Caller.DoAsync("GET", "/users?$select=id,displayName&$filter=startswith(displayName,'P')&$expand=manager($select=id)");
        var second = await Caller.DoAsync("GET", first["@odata.nextLink"]!.GetValue<string>());
        var members = await Caller.DoAsync("GET", $"/groups/{group}/members");

        first["value"]!.AsArray().Concat(second["value"]!.AsArray()).Select(person => person!["displayName"]!.GetValue<string>()).ShouldBe(["P2", "P3", "P4", "P5"]);
        second["value"]![1]!["manager"]!["id"]!.GetValue<string>().ShouldBe(head);
        second["@odata.nextLink"].ShouldBeNull();
        members["@odata.nextLink"].ShouldNotBeNull();
        (await Caller.CallAsync("GET", $"/users/{An}/manager")).Status.ShouldBe(404);
        (await Caller.DoAsync("GET", $"/users/{ids[0]}/manager"))["id"]!.GetValue<string>().ShouldBe(head);
        (await Caller.DoAsync("GET", $"/users/{ids[0]}/transitiveMemberOf/graph.group?$count=true", null, ("ConsistencyLevel", "eventual")))["value"]![0]!["id"]!.GetValue<string>().ShouldBe(group);
        Graph.Violations.ShouldBeEmpty();
    }

    private async Task<string> NewAsync(string path, string body) => (await Caller.DoAsync("POST", path, body))["id"]!.GetValue<string>();
}
