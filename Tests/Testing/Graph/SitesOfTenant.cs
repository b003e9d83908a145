using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Assistant.Testing.Graph;

/// <summary>SharePoint's sites, lists, columns and items.</summary>
internal sealed class SitesOfTenant(GraphSettings settings, TimeProvider clock)
{
    private const string Duplicate = "One or more fields with unique constraints already has the provided value.";

    private static readonly Regex ByPath = new("^/sites/(?<site>[^/:]+:/[^:]+?)/?(?::(?<rest>/.*)?)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    private readonly Dictionary<string, JsonObject> _sites = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ListState> _lists = [];
    private int _epoch;

    /// <summary>Makes a site.</summary>
    public string Add(string address)
    {
        if (_sites.TryGetValue(address, out var known))
            return known["id"]!.GetValue<string>();
        var parts = address.Split(":", 2);
        var id = $"{parts[0]},{Guid.NewGuid()},{Guid.NewGuid()}";
        _sites[address] = new JsonObject
        {
            ["id"] = id,
            ["name"] = parts[^1].Split('/')[^1],
            ["displayName"] = parts[^1].Split('/')[^1],
            ["webUrl"] = $"https://{parts[0]}{parts[^1]}",
        };
        return id;
    }

    /// <summary>The words of a path with a site's <c>host:/path</c> replaced by its id.</summary>
    /// <exception cref="GraphRefusal">There is no such site.</exception>
    public IReadOnlyList<string> WithIds(string path)
    {
        var match = ByPath.Match(Uri.UnescapeDataString(path));
        if (!match.Success)
            return [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        if (!_sites.TryGetValue(match.Groups["site"].Value, out var site))
            throw GraphRefusal.NotFound("Requested site");
        return ["sites", site["id"]!.GetValue<string>(), .. match.Groups["rest"].Value.Split('/', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The lists for a test.</summary>
    public IReadOnlyList<ListInGraph> Lists() => [.. _lists.Select(list => new ListInGraph(list.Id, list.Site, list.Name, [.. list.Columns.Select(column => column.Name)]))];

    /// <summary>The items for a test.</summary>
    public IReadOnlyList<ItemInGraph> Items(string list) => [.. Find(list).Items.Where(item => !item.IsDeleted)
        .Select(item => new ItemInGraph(item.Id, item.Etag, item.Fields.DeepClone().AsObject(), [.. item.History.Select(each => each.DeepClone().AsObject())]))];

    /// <summary>Makes a list.</summary>
    public string AddList(string site, string name, IReadOnlyList<JsonObject> columns) => NewList(site, new JsonObject
    {
        ["displayName"] = name,
        ["columns"] = new JsonArray([.. columns.Select(column => column.DeepClone())]),
    }).Id;

    /// <summary>Adds an item by hand.</summary>
    public string AddItem(string list, IReadOnlyList<(string Column, JsonNode? Value)> fields)
    {
        var item = NewItem(Find(list), Object(fields));
        item.Editor = ByHand();
        return item.Id;
    }

    /// <summary>Changes an item by hand.</summary>
    public void EditItem(string list, string id, IReadOnlyList<(string Column, JsonNode? Value)> changes)
    {
        Write(Find(list), Item(Find(list), id), Object(changes));
        Item(Find(list), id).Editor = ByHand();
    }

    /// <summary>Deletes an item by hand.</summary>
    public void DeleteItem(string list, string id) => Item(Find(list), id).Delete(++Find(list).Sequence);

    /// <summary>Makes all delta tokens too old.</summary>
    public void ForgetDeltaTokens() => _epoch++;

    /// <summary>Does what a call asks; null when it is none of SharePoint's.</summary>
    public GraphAnswer? Answer(GraphCall call) => call.Operation switch
    {
        "get /sites/{site-id}" => GraphAnswer.Ok(Shape.Select(Site(call), call.Option("$select"))),
        "get /sites/{site-id}/lists" => Shape.Page(call, Filtered(call, ListsOf(call)), settings.PageSize),
        "post /sites/{site-id}/lists" => GraphAnswer.Created(ListJson(call, NewList(SiteId(call), call.Body))),
        "get /sites/{site-id}/lists/{list-id}" => GraphAnswer.Ok(ListJson(call, List(call))),
        "delete /sites/{site-id}/lists/{list-id}" => DeleteList(call),
        "get /sites/{site-id}/lists/{list-id}/columns" => Shape.Page(call, [.. List(call).Columns.Select(column => Shape.Select(column.Json, call.Option("$select")))], settings.PageSize),
        "post /sites/{site-id}/lists/{list-id}/columns" => AddColumn(call),
        "get /sites/{site-id}/lists/{list-id}/columns/{columnDefinition-id}" => GraphAnswer.Ok(Column(call).Json.DeepClone().AsObject()),
        "delete /sites/{site-id}/lists/{list-id}/columns/{columnDefinition-id}" => DeleteColumn(call),
        "get /sites/{site-id}/lists/{list-id}/items" => Query(call),
        "post /sites/{site-id}/lists/{list-id}/items" => Create(call),
        "get /sites/{site-id}/lists/{list-id}/items/delta" => Delta(call),
        "get /sites/{site-id}/lists/{list-id}/items/{listItem-id}" => GraphAnswer.Ok(ItemJson(call, Item(call))),
        "patch /sites/{site-id}/lists/{list-id}/items/{listItem-id}" => PatchItem(call),
        "delete /sites/{site-id}/lists/{list-id}/items/{listItem-id}" => Delete(call),
        "get /sites/{site-id}/lists/{list-id}/items/{listItem-id}/fields" => GraphAnswer.Ok(Shape.Select(FieldsJson(Item(call)), call.Option("$select"))),
        "patch /sites/{site-id}/lists/{list-id}/items/{listItem-id}/fields" => PatchFields(call),
        _ => null,
    };

    private static JsonObject Object(IReadOnlyList<(string Column, JsonNode? Value)> fields) =>
        new(fields.Select(field => new KeyValuePair<string, JsonNode?>(field.Column, field.Value?.DeepClone())));

    private JsonObject Site(GraphCall call) =>
        _sites.Values.FirstOrDefault(site => site["id"]!.GetValue<string>().Equals(call.Value("site-id"), StringComparison.OrdinalIgnoreCase)) ?? throw GraphRefusal.NotFound("Requested site");

    private string SiteId(GraphCall call) => Site(call)["id"]!.GetValue<string>();

    private ListState Find(string idOrName) => _lists.Find(list => list.IsCalled(idOrName)) ?? throw new InvalidOperationException($"There is no list {idOrName}.");

    private ListState List(GraphCall call)
    {
        var site = SiteId(call);
        return _lists.Find(list => list.Site == site && list.IsCalled(call.Value("list-id"))) ?? throw GraphRefusal.NotFound("The list");
    }

    private static ItemState Item(ListState list, string id) => list.Items.Find(item => item.Id == id && !item.IsDeleted) ?? throw GraphRefusal.NotFound("The item");

    private ItemState Item(GraphCall call) => Item(List(call), call.Value("listItem-id"));

    private ListColumn Column(GraphCall call) => List(call).Columns.Find(column => column.Name == call.Value("columnDefinition-id")
        || column.Json["id"]!.GetValue<string>() == call.Value("columnDefinition-id")) ?? throw GraphRefusal.NotFound("The column");

    private List<JsonObject> ListsOf(GraphCall call)
    {
        var site = SiteId(call);
        return [.. _lists.Where(list => list.Site == site).Select(list => list.Json)];
    }

    private static List<JsonObject> Filtered(GraphCall call, IEnumerable<JsonObject> things)
    {
        var filter = call.Option("$filter") is { } text ? ODataFilter.Parse(text) : null;
        return [.. things.Where(thing => filter?.Takes(thing) != false).Select(thing => Shape.Select(thing, call.Option("$select")))];
    }

    private static JsonObject ListJson(GraphCall call, ListState list)
    {
        var json = Shape.Select(list.Json, call.Option("$select"));
        if (Shape.Expansion(call, "columns") is (true, var select))
            json["columns"] = new JsonArray([.. list.Columns.Select(column => Shape.Select(column.Json, select))]);
        return json;
    }

    private ListState NewList(string site, JsonObject body)
    {
        var name = body["displayName"]!.GetValue<string>();
        if (_lists.Exists(list => list.Site == site && list.IsCalled(name)))
            throw new GraphRefusal(409, "nameAlreadyExists", "The specified list title already exists.");
        var json = body.DeepClone().AsObject();
        json.Remove("columns");
        var id = Guid.NewGuid().ToString();
        json["id"] = id;
        json["name"] = name;
        json["eTag"] = $"\"{id},0\"";
        json["createdDateTime"] = Time(clock.GetUtcNow());
        json["list"] ??= new JsonObject { ["template"] = "genericList", ["hidden"] = false, ["contentTypesEnabled"] = false };
        var list = new ListState(id, site, json);
        list.Columns.Add(new ListColumn(new JsonObject { ["name"] = "Title", ["text"] = new JsonObject() }));
        foreach (var column in body["columns"]?.AsArray() ?? [])
            Add(list, column!.AsObject());
        _lists.Add(list);
        return list;
    }

    private static ListColumn Add(ListState list, JsonObject json)
    {
        var column = new ListColumn(json);
        if (list.Columns.Exists(each => each.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)))
            throw new GraphRefusal(409, "nameAlreadyExists", $"A column {column.Name} already exists.");
        list.Columns.Add(column);
        return column;
    }

    private GraphAnswer AddColumn(GraphCall call) => GraphAnswer.Created(Add(List(call), call.Body).Json.DeepClone().AsObject());

    private GraphAnswer DeleteColumn(GraphCall call)
    {
        List(call).Columns.Remove(Column(call));
        return GraphAnswer.Empty();
    }

    private GraphAnswer DeleteList(GraphCall call)
    {
        _lists.Remove(List(call));
        return GraphAnswer.Empty();
    }

    private GraphAnswer Query(GraphCall call)
    {
        var list = List(call);
        var filter = call.Option("$filter") is { } text ? ODataFilter.Parse(text) : null;
        foreach (var name in filter?.Paths.Where(path => path.StartsWith("fields/", StringComparison.Ordinal)).Select(path => path["fields/".Length..]) ?? [])
        {
            if (!list.Columns.Exists(column => column.Name == name || column.Takes(name)))
                throw GraphRefusal.Wrong($"Field '{name}' is not recognized.");
            if (!list.Columns.Exists(column => column.Name == name && column.IsIndexed) && !call.Prefers("HonorNonIndexedQueriesWarningMayFailRandomly"))
                throw GraphRefusal.Wrong($"Field '{name}' cannot be referenced in filter or orderby as it is not indexed.");
        }

        var found = list.Items.Where(item => !item.IsDeleted && filter?.Takes(Whole(item)) != false).Select(item => ItemJson(call, item));
        return Shape.Page(call, [.. found], settings.PageSize);
    }

    private GraphAnswer Create(GraphCall call)
    {
        var list = List(call);
        var item = NewItem(list, call.Body["fields"]!.AsObject());
        var json = About(item);
        json["fields"] = FieldsJson(item);
        return GraphAnswer.Created(json);
    }

    private ItemState NewItem(ListState list, JsonObject fields)
    {
        var item = new ItemState((list.Items.Count + 1).ToString(CultureInfo.InvariantCulture), clock.GetUtcNow());
        Write(list, item, fields);
        list.Items.Add(item);
        return item;
    }

    private void Write(ListState list, ItemState item, JsonObject fields)
    {
        foreach (var (name, value) in fields.Where(field => !field.Key.Contains('@', StringComparison.Ordinal)))
        {
            var column = list.Columns.Find(each => each.Takes(name)) ?? throw GraphRefusal.Wrong($"Field '{name}' is not recognized.");
            column.Require(value);
        }

        if (list.HasElsewhere(item, fields))
            throw new GraphRefusal(settings.UniqueStatus, settings.UniqueStatus == 409 ? "nameAlreadyExists" : "invalidRequest", Duplicate);
        item.Write(fields, ++list.Sequence, clock.GetUtcNow());
        item.Editor = new JsonObject { ["application"] = new JsonObject { ["displayName"] = "SharePoint App" } };
    }

    private GraphAnswer PatchFields(GraphCall call)
    {
        var item = Item(call);
        call.RequireMatch(item.Etag);
        Write(List(call), item, call.Body);
        return GraphAnswer.Ok(FieldsJson(item));
    }

    private GraphAnswer PatchItem(GraphCall call)
    {
        var item = Item(call);
        call.RequireMatch(item.Etag);
        if (call.Body["fields"] is not null)
            throw GraphRefusal.Wrong("PATCH of an item does not change columns: PATCH its fields.");
        return GraphAnswer.Ok(About(item));
    }

    private GraphAnswer Delete(GraphCall call)
    {
        var item = Item(call);
        call.RequireMatch(item.Etag);
        item.Delete(++List(call).Sequence);
        return GraphAnswer.Empty();
    }

    private GraphAnswer Delta(GraphCall call)
    {
        var list = List(call);
        if (call.Option("token") == "latest")
            return GraphAnswer.Ok(new JsonObject { ["value"] = new JsonArray(), ["@odata.deltaLink"] = Shape.Link(call, "token", Token(list.Sequence)) });
        var since = call.Option("token") is { } token ? Since(call, token) : 0;
        var changed = list.Items.Where(item => item.Sequence > since && !(call.Option("token") is null && item.IsDeleted)).OrderBy(item => item.Sequence).ToList();
        var page = changed.Take(settings.DeltaPageSize).ToList();
        var answer = new JsonObject { ["value"] = new JsonArray([.. page.Select(item => item.IsDeleted ? Tombstone(item) : ItemJson(call, item))]) };
        if (page.Count < changed.Count)
            answer["@odata.nextLink"] = Shape.Link(call, "token", Token(page[^1].Sequence));
        else
            answer["@odata.deltaLink"] = Shape.Link(call, "token", Token(list.Sequence));
        return GraphAnswer.Ok(answer);
    }

    private string Token(long sequence) => Shape.Opaque($"{_epoch};{sequence}");

    private long Since(GraphCall call, string token)
    {
        var parts = Shape.Reveal(token)?.Split(';') ?? [];
        if (parts.Length != 2 || !long.TryParse(parts[1], CultureInfo.InvariantCulture, out var since))
            throw GraphRefusal.Wrong("Invalid token.");
        if (parts[0] != _epoch.ToString(CultureInfo.InvariantCulture))
            throw new GraphRefusal(410, "resyncRequired", "Resync required.") { Header = ("Location", call.Address) };
        return since;
    }

    private static JsonObject Tombstone(ItemState item) => new() { ["id"] = item.Id, ["deleted"] = new JsonObject { ["state"] = "deleted" } };

    private static JsonObject About(ItemState item) => new()
    {
        ["@odata.etag"] = item.Etag,
        ["id"] = item.Id,
        ["eTag"] = item.Etag,
        ["createdDateTime"] = Time(item.Created),
        ["lastModifiedDateTime"] = Time(item.Changed),
        ["lastModifiedBy"] = item.Editor.DeepClone(),
    };

    private JsonObject ByHand() => new()
    {
        ["user"] = new JsonObject { ["id"] = settings.Editor.Id, ["displayName"] = settings.Editor.Name, ["email"] = settings.Editor.Mail },
    };

    private static JsonObject FieldsJson(ItemState item)
    {
        var fields = new JsonObject { ["@odata.etag"] = item.Etag, ["id"] = item.Id };
        foreach (var (name, value) in item.Fields)
            fields[name] = value?.DeepClone();
        return fields;
    }

    private static JsonObject Whole(ItemState item)
    {
        var json = About(item);
        json["fields"] = FieldsJson(item);
        return json;
    }

    private static JsonObject ItemJson(GraphCall call, ItemState item)
    {
        var json = Shape.Select(About(item), call.Option("$select"));
        if (Shape.Expansion(call, "fields") is (true, var select))
            json["fields"] = Shape.Select(FieldsJson(item), select);
        return json;
    }

    private static string Time(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
