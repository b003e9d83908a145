using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>Teams' apps: the organisation's catalogue, and which person has which.</summary>
internal sealed class AppsOfTenant(GraphSettings settings, PeopleOfTenant people)
{
    private readonly List<JsonObject> _catalogue = [];
    private readonly List<(string Person, string App)> _installed = [];

    /// <summary>Puts an app into the catalogue and gives its id there.</summary>
    public string Add(string manifestId, string name)
    {
        var id = Guid.NewGuid().ToString();
        _catalogue.Add(new JsonObject { ["id"] = id, ["externalId"] = manifestId, ["displayName"] = name, ["distributionMethod"] = "organization" });
        return id;
    }

    /// <summary>The people who have an app, by its id in the catalogue.</summary>
    public IReadOnlyList<string> PeopleWith(string app) => [.. _installed.Where(each => each.App == app).Select(each => each.Person)];

    /// <summary>Does what a call asks; null when it is none of the apps'.</summary>
    public GraphAnswer? Answer(GraphCall call) => call.Operation switch
    {
        "get /appCatalogs/teamsApps" => List(call),
        "post /users/{user-id}/teamwork/installedApps" => Install(call),
        _ => null,
    };

    private GraphAnswer List(GraphCall call)
    {
        var filter = call.Option("$filter") is { } text ? ODataFilter.Parse(text) : null;
        return Shape.Page(call, [.. _catalogue.Where(app => filter?.Takes(app) != false).Select(app => Shape.Select(app, call.Option("$select")))], settings.PageSize);
    }

    private GraphAnswer Install(GraphCall call)
    {
        var person = people.IdOf(call.Value("user-id"));
        var address = call.Body["teamsApp@odata.bind"]?.GetValue<string>() ?? throw GraphRefusal.Wrong("teamsApp@odata.bind is missing.");
        var at = address.LastIndexOf("/appCatalogs/teamsApps/", StringComparison.Ordinal);
        var app = at < 0 ? throw GraphRefusal.Wrong("teamsApp@odata.bind names no app.") : address[(at + "/appCatalogs/teamsApps/".Length)..];
        if (!_catalogue.Exists(each => each["id"]!.GetValue<string>() == app))
            throw GraphRefusal.NotFound("The app");
        if (_installed.Contains((person, app)))
            throw new GraphRefusal(409, "Conflict", "The specified item already exists.");
        _installed.Add((person, app));
        return GraphAnswer.Empty(201);
    }
}
