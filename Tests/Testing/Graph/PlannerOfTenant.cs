using System.Globalization;
using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>Planner: plans, buckets, tasks and the details of tasks, each with its own etag.</summary>
internal sealed class PlannerOfTenant(GraphSettings settings, TimeProvider clock)
{
    private readonly List<VersionedThing> _plans = [];
    private readonly List<VersionedThing> _buckets = [];
    private readonly List<VersionedThing> _tasks = [];
    private readonly Dictionary<string, VersionedThing> _details = new(StringComparer.Ordinal);

    /// <summary>The tasks for a test.</summary>
    public IReadOnlyList<JsonObject> Tasks() => [.. _tasks.Select(task => task.Show())];

    /// <summary>Makes a plan and gives its id.</summary>
    public string AddPlan(string title)
    {
        _plans.Add(new VersionedThing(new JsonObject { ["title"] = title }, clock.GetUtcNow()));
        return _plans[^1].Id;
    }

    /// <summary>What stands in the details of a task; null for nothing.</summary>
    public string? Notes(string id) => _details[id]["description"]?.GetValue<string>();

    /// <summary>Changes a task as a person would.</summary>
    public void EditTask(string id, JsonObject members)
    {
        var task = Find(_tasks, id);
        task.Write(members);
        Finish(task);
    }

    /// <summary>Deletes a task as a person would.</summary>
    public void DeleteTask(string id) => _tasks.Remove(Find(_tasks, id));

    /// <summary>Does what a call asks; null when it is none of Planner's.</summary>
    public GraphAnswer? Answer(GraphCall call) => call.Operation switch
    {
        "post /planner/plans" => Create(call, _plans),
        "get /planner/plans/{plannerPlan-id}" => Get(call, Find(_plans, call.Value("plannerPlan-id"))),
        "patch /planner/plans/{plannerPlan-id}" => Patch(call, Find(_plans, call.Value("plannerPlan-id"))),
        "delete /planner/plans/{plannerPlan-id}" => Delete(call, _plans, call.Value("plannerPlan-id")),
        "get /groups/{group-id}/planner/plans" => Page(call, _plans.Where(plan => plan["container"]?["url"]?.GetValue<string>().EndsWith("/" + call.Value("group-id"), StringComparison.OrdinalIgnoreCase) == true)),
        "get /planner/plans/{plannerPlan-id}/buckets" => Page(call, In(_buckets, "planId", Find(_plans, call.Value("plannerPlan-id")))),
        "get /planner/plans/{plannerPlan-id}/tasks" => Page(call, In(_tasks, "planId", Find(_plans, call.Value("plannerPlan-id")))),
        "post /planner/buckets" => CreateBucket(call),
        "get /planner/buckets/{plannerBucket-id}" => Get(call, Find(_buckets, call.Value("plannerBucket-id"))),
        "patch /planner/buckets/{plannerBucket-id}" => Patch(call, Find(_buckets, call.Value("plannerBucket-id"))),
        "delete /planner/buckets/{plannerBucket-id}" => Delete(call, _buckets, call.Value("plannerBucket-id")),
        "get /planner/buckets/{plannerBucket-id}/tasks" => Page(call, In(_tasks, "bucketId", Find(_buckets, call.Value("plannerBucket-id")))),
        "post /planner/tasks" => CreateTask(call),
        "get /planner/tasks/{plannerTask-id}" => Get(call, Find(_tasks, call.Value("plannerTask-id"))),
        "patch /planner/tasks/{plannerTask-id}" => PatchTask(call),
        "delete /planner/tasks/{plannerTask-id}" => Delete(call, _tasks, call.Value("plannerTask-id")),
        "get /planner/tasks/{plannerTask-id}/details" => Get(call, Details(call)),
        "patch /planner/tasks/{plannerTask-id}/details" => Patch(call, Details(call)),
        "get /users/{user-id}/planner/tasks" => Page(call, _tasks.Where(task => task["assignments"]?[call.Value("user-id")] is not null)),
        _ => null,
    };

    private static VersionedThing Find(List<VersionedThing> things, string id) => things.Find(thing => thing.Id == id) ?? throw GraphRefusal.NotFound("The requested item");

    private static IEnumerable<VersionedThing> In(List<VersionedThing> things, string member, VersionedThing holder) => things.Where(thing => thing[member]?.GetValue<string>() == holder.Id);

    private static GraphAnswer Get(GraphCall call, VersionedThing thing) => GraphAnswer.Ok(Shape.Select(thing.Show(), call.Option("$select")));

    private GraphAnswer Page(GraphCall call, IEnumerable<VersionedThing> things) =>
        Shape.Page(call, [.. things.Select(thing => Shape.Select(thing.Show(), call.Option("$select")))], settings.PageSize);

    private VersionedThing Details(GraphCall call) => _details[Find(_tasks, call.Value("plannerTask-id")).Id];

    private GraphAnswer Create(GraphCall call, List<VersionedThing> things)
    {
        var thing = new VersionedThing(call.Body, clock.GetUtcNow());
        things.Add(thing);
        return GraphAnswer.Created(thing.Show());
    }

    private GraphAnswer CreateBucket(GraphCall call)
    {
        Find(_plans, call.Body["planId"]!.GetValue<string>());
        return Create(call, _buckets);
    }

    private GraphAnswer CreateTask(GraphCall call)
    {
        Find(_plans, call.Body["planId"]!.GetValue<string>());
        Require(call.Body);
        var answer = Create(call, _tasks);
        var task = _tasks[^1];
        task.Write(new JsonObject { ["percentComplete"] = task["percentComplete"]?.DeepClone() ?? 0 });
        Finish(task);
        _details[task.Id] = new VersionedThing([], clock.GetUtcNow());
        return answer with { Body = task.Show() };
    }

    private GraphAnswer PatchTask(GraphCall call)
    {
        var task = Find(_tasks, call.Value("plannerTask-id"));
        var whole = task.Show();
        foreach (var (name, value) in call.Body)
            whole[name] = value?.DeepClone();
        Require(whole);
        return Patch(call, task, () => Finish(task));
    }

    /// <summary>Refuses what Planner does: a task in a bucket of another plan, or due before it starts.</summary>
    private void Require(JsonObject task)
    {
        if (task["bucketId"] is { } bucket && Find(_buckets, bucket.GetValue<string>())["planId"]?.GetValue<string>() != task["planId"]?.GetValue<string>())
            throw new GraphRefusal(400, "", "The bucket is of another plan.");
        if (Time(task["startDateTime"]) is { } start && Time(task["dueDateTime"]) is { } due && due < start)
            throw new GraphRefusal(400, "", "The task is due before it starts.");
    }

    private void Finish(VersionedThing task)
    {
        var isDone = task["percentComplete"]?.GetValue<int>() == 100;
        if (isDone != (task["completedDateTime"] is not null))
            task.Write(new JsonObject { ["completedDateTime"] = isDone ? clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) : null });
    }

    private static DateTimeOffset? Time(JsonNode? value) => value is null ? null : DateTimeOffset.Parse(value.GetValue<string>(), CultureInfo.InvariantCulture);

    private static GraphAnswer Patch(GraphCall call, VersionedThing thing, Action? finish = null)
    {
        call.RequireMatch(thing.Etag);
        thing.Write(call.Body);
        finish?.Invoke();
        return call.Prefers("return=representation") ? GraphAnswer.Ok(thing.Show()) : GraphAnswer.Empty();
    }

    private static GraphAnswer Delete(GraphCall call, List<VersionedThing> things, string id)
    {
        var thing = Find(things, id);
        call.RequireMatch(thing.Etag);
        things.Remove(thing);
        return GraphAnswer.Empty();
    }
}
