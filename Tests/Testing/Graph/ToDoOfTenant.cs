using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>To Do: the lists of people and the tasks in them.</summary>
internal sealed class ToDoOfTenant(GraphSettings settings, TimeProvider clock, PeopleOfTenant people)
{
    private readonly List<(string Person, VersionedThing List, List<VersionedThing> Tasks)> _lists = [];

    /// <summary>The tasks of a person for a test.</summary>
    public IReadOnlyList<JsonObject> Tasks(string person)
    {
        var id = people.IdOf(person);
        return [.. _lists.Where(list => list.Person == id).SelectMany(list => list.Tasks).Select(task => task.Show())];
    }

    /// <summary>The names of a person's lists.</summary>
    public IReadOnlyList<string> Lists(string person)
    {
        var id = people.IdOf(person);
        return [.. _lists.Where(list => list.Person == id).Select(list => list.List["displayName"]!.GetValue<string>())];
    }

    /// <summary>Deletes a task as its person would.</summary>
    public void DeleteTask(string id) => _lists.ForEach(list => list.Tasks.RemoveAll(task => task.Id == id));

    /// <summary>Does what a call asks; null when it is none of To Do's.</summary>
    public GraphAnswer? Answer(GraphCall call) => call.Operation switch
    {
        "get /users/{user-id}/todo/lists" => Page(call, Lists(call).Select(list => list.List)),
        "post /users/{user-id}/todo/lists" => CreateList(call),
        "get /users/{user-id}/todo/lists/{todoTaskList-id}/tasks" => Page(call, TasksOf(call)),
        "post /users/{user-id}/todo/lists/{todoTaskList-id}/tasks" => CreateTask(call),
        "get /users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}" => GraphAnswer.Ok(Shape.Select(Task(call).Show(), call.Option("$select"))),
        "patch /users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}" => Patch(call),
        "delete /users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}" => Delete(call),
        _ => null,
    };

    private IEnumerable<(string Person, VersionedThing List, List<VersionedThing> Tasks)> Lists(GraphCall call)
    {
        var person = people.IdOf(call.Value("user-id"));
        return _lists.Where(list => list.Person == person);
    }

    private List<VersionedThing> TasksOf(GraphCall call)
    {
        var found = Lists(call).Where(list => list.List.Id == call.Value("todoTaskList-id")).ToList();
        return found.Count == 1 ? found[0].Tasks : throw GraphRefusal.NotFound("The task list");
    }

    private VersionedThing Task(GraphCall call) => TasksOf(call).Find(task => task.Id == call.Value("todoTask-id")) ?? throw GraphRefusal.NotFound("The task");

    private GraphAnswer Page(GraphCall call, IEnumerable<VersionedThing> things)
    {
        var filter = call.Option("$filter") is { } text ? ODataFilter.Parse(text) : null;
        var found = things.Select(thing => thing.Show()).Where(thing => filter?.Takes(thing) != false);
        return Shape.Page(call, [.. found.Select(thing => Shape.Select(thing, call.Option("$select")))], settings.PageSize);
    }

    private GraphAnswer CreateList(GraphCall call)
    {
        var list = new VersionedThing(call.Body, clock.GetUtcNow());
        _lists.Add((people.IdOf(call.Value("user-id")), list, []));
        return GraphAnswer.Created(list.Show());
    }

    private GraphAnswer CreateTask(GraphCall call)
    {
        var task = new VersionedThing(new JsonObject { ["status"] = "notStarted" }, clock.GetUtcNow());
        task.Write(call.Body);
        TasksOf(call).Add(task);
        return GraphAnswer.Created(task.Show());
    }

    private GraphAnswer Patch(GraphCall call)
    {
        var task = Task(call);
        call.RequireMatch(task.Etag);
        task.Write(call.Body);
        return GraphAnswer.Ok(task.Show());
    }

    private GraphAnswer Delete(GraphCall call)
    {
        var task = Task(call);
        TasksOf(call).Remove(task);
        return GraphAnswer.Empty();
    }
}
