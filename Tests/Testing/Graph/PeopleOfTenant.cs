using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>The directory: people and groups.</summary>
internal sealed class PeopleOfTenant(GraphSettings settings, CalendarsOfTenant calendars)
{
    private const string DefaultMembers = "displayName,givenName,surname,jobTitle,mail,mobilePhone,officeLocation,preferredLanguage,userPrincipalName";

    private readonly List<JsonObject> _people = [];
    private readonly Dictionary<string, string> _managers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(JsonObject Json, List<string> Members)> _groups = [];

    /// <summary>Makes a person with a mailbox.</summary>
    public string Add(PersonInGraph person)
    {
        var id = person.Id.Length > 0 ? person.Id : Guid.NewGuid().ToString();
        _people.Add(new JsonObject
        {
            ["id"] = id,
            ["displayName"] = person.Name,
            ["mail"] = person.Mail,
            ["userPrincipalName"] = person.Mail,
            ["department"] = person.Department,
            ["jobTitle"] = person.JobTitle,
            ["accountEnabled"] = person.IsEnabled,
            ["userType"] = "Member",
        });
        if (person.ManagerId is not null)
            _managers[id] = person.ManagerId;
        calendars.AddMailbox(person.Mail, isRoom: false, id);
        return id;
    }

    /// <summary>Makes a group.</summary>
    public string AddGroup(string name, IReadOnlyList<string> memberIds)
    {
        var id = Guid.NewGuid().ToString();
        _groups.Add((new JsonObject { ["id"] = id, ["displayName"] = name, ["securityEnabled"] = true, ["mailEnabled"] = false }, [.. memberIds]));
        return id;
    }

    /// <summary>The id of a person.</summary>
    /// <exception cref="GraphRefusal">There is nobody with this id or name.</exception>
    public string IdOf(string idOrName) => Person(idOrName)["id"]!.GetValue<string>();

    /// <summary>Does what a call asks; null when it is none of the directory's.</summary>
    public GraphAnswer? Answer(GraphCall call) => call.Operation switch
    {
        "get /users" => People(call, _people),
        "get /users/{user-id}" => GraphAnswer.Ok(Chosen(call, Person(call.Value("user-id")))),
        "get /users/{user-id}/manager" => GraphAnswer.Ok(Chosen(call, ManagerOf(Person(call.Value("user-id"))) ?? throw NotFound("manager"))),
        "get /users/{user-id}/directReports" => People(call, Reports(call)),
        "get /users/{user-id}/memberOf" or "get /users/{user-id}/transitiveMemberOf" => Groups(call, GroupsOf(call)),
        "get /users/{user-id}/memberOf/graph.group" or "get /users/{user-id}/transitiveMemberOf/graph.group" => Cast(call, () => Groups(call, GroupsOf(call))),
        "post /users/{user-id}/getMemberGroups" => Ids(GroupsOf(call)),
        "post /users/{user-id}/checkMemberGroups" => Ids(GroupsOf(call).Where(group => call.Body["groupIds"]!.AsArray().Any(id => id!.GetValue<string>() == group["id"]!.GetValue<string>()))),
        "get /groups" => Groups(call, _groups.Select(group => group.Json)),
        "get /groups/{group-id}" => GraphAnswer.Ok(Shape.Select(Group(call).Json, call.Option("$select"))),
        "get /groups/{group-id}/members" or "get /groups/{group-id}/transitiveMembers" => People(call, MembersOf(call)),
        "get /groups/{group-id}/members/graph.user" or "get /groups/{group-id}/transitiveMembers/graph.user" => Cast(call, () => People(call, MembersOf(call))),
        _ => null,
    };

    private static GraphRefusal NotFound(string what) => new(404, "Request_ResourceNotFound", $"Resource '{what}' does not exist or one of its queried reference-property objects are not present.");

    private static bool IsCalled(JsonObject person, string idOrName) => new[] { "id", "userPrincipalName" }
        .Any(member => person[member]!.GetValue<string>().Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    private JsonObject Person(string idOrName) => _people.Find(person => IsCalled(person, idOrName)) ?? throw NotFound(idOrName);

    private JsonObject? ManagerOf(JsonObject person) =>
        _managers.TryGetValue(person["id"]!.GetValue<string>(), out var manager) ? _people.Find(each => IsCalled(each, manager)) : null;

    private (JsonObject Json, List<string> Members) Group(GraphCall call)
    {
        var at = _groups.FindIndex(group => group.Json["id"]!.GetValue<string>() == call.Value("group-id"));
        return at < 0 ? throw NotFound(call.Value("group-id")) : _groups[at];
    }

    private IEnumerable<JsonObject> Reports(GraphCall call)
    {
        var manager = IdOf(call.Value("user-id"));
        return _people.Where(person => ManagerOf(person)?["id"]!.GetValue<string>() == manager);
    }

    private IEnumerable<JsonObject> GroupsOf(GraphCall call)
    {
        var person = IdOf(call.Value("user-id"));
        return _groups.Where(group => group.Members.Contains(person)).Select(group => group.Json);
    }

    private IEnumerable<JsonObject> MembersOf(GraphCall call)
    {
        var members = Group(call).Members;
        return _people.Where(person => members.Contains(person["id"]!.GetValue<string>()));
    }

    private static GraphAnswer Cast(GraphCall call, Func<GraphAnswer> answer) => call.Header("ConsistencyLevel") == "eventual" && call.Option("$count") == "true"
        ? answer()
        : throw new GraphRefusal(400, "Request_UnsupportedQuery", "A cast needs ConsistencyLevel: eventual and $count=true.", isViolation: true);

    private static GraphAnswer Ids(IEnumerable<JsonObject> groups) => GraphAnswer.Ok(new JsonObject { ["value"] = new JsonArray([.. groups.Select(group => group["id"]!.DeepClone())]) });

    private GraphAnswer Groups(GraphCall call, IEnumerable<JsonObject> groups) =>
        Shape.Page(call, [.. Filtered(call, groups).Select(group => Shape.Select(group, call.Option("$select")))], settings.PageSize);

    private GraphAnswer People(GraphCall call, IEnumerable<JsonObject> people) => Shape.Page(call, [.. Filtered(call, people).Select(person => Chosen(call, person))], settings.PageSize);

    private static IEnumerable<JsonObject> Filtered(GraphCall call, IEnumerable<JsonObject> things)
    {
        var filter = call.Option("$filter") is { } text ? ODataFilter.Parse(text) : null;
        return things.Where(thing => filter?.Takes(thing) != false);
    }

    /// <summary>A person with the members that were chosen; without a choice the department is not among them.</summary>
    private JsonObject Chosen(GraphCall call, JsonObject person)
    {
        var json = Shape.Select(person, call.Option("$select") ?? DefaultMembers);
        if (Shape.Expansion(call, "manager") is (true, var select) && ManagerOf(person) is { } manager)
            json["manager"] = Shape.Select(manager, select ?? DefaultMembers);
        return json;
    }
}
