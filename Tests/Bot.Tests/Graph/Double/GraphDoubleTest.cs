using System.Text.Json.Nodes;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph.Double;

/// <summary>A double with one site, one list, two people and a room.</summary>
public abstract class GraphDoubleTest : IAsyncLifetime
{
    private protected const string Site = "contoso.sharepoint.com:/sites/van-phong";
    private protected const string An = "an@contoso.vn";
    private protected const string Room = "p301@contoso.vn";

    private protected GraphDouble Graph { get; private set; } = null!;

    private protected GraphCaller Caller { get; private set; } = null!;

    private protected string SiteId { get; private set; } = "";

    /// <summary>The path of the list's items.</summary>
    private protected string Items => $"/sites/{SiteId}/lists/So/items";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (!GraphDouble.IsDescribed)
            return;
        Graph = await GraphDouble.StartAsync();
        Caller = new GraphCaller(Graph);
        SiteId = Graph.AddSite(Site);
        Graph.AddList(
            SiteId,
            "So",
            new JsonObject { ["name"] = "RecordId", ["text"] = new JsonObject { ["maxLength"] = 64 }, ["indexed"] = true, ["enforceUniqueValues"] = true },
            new JsonObject { ["name"] = "State", ["text"] = new JsonObject() },
            new JsonObject { ["name"] = "Percent", ["number"] = new JsonObject { ["minimum"] = 0, ["maximum"] = 100 } });
        Graph.AddPerson(new PersonInGraph("An", An) { Id = "00000000-0000-0000-0000-000000000001", Department = "Phòng Tổng hợp" });
        Graph.AddRoom(Room);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (!GraphDouble.IsDescribed)
            return;
        Caller.Dispose();
        await Graph.DisposeAsync();
    }

    private protected Task<JsonObject> CreateAsync(string record, string state = "new") => Caller.DoAsync("POST", Items, Item(record, state));

    private protected static string Item(string record, string state = "new") => $$"""{"fields":{"Title":"{{record}}","RecordId":"{{record}}","State":"{{state}}"} }""";
}
