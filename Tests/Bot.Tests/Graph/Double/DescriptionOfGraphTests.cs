using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph.Double;

/// <summary>Requests that the published description does not allow.</summary>
public sealed class DescriptionOfGraphTests : GraphDoubleTest
{
    private const string Start = """{"dateTime":"2026-01-05T09:00:00","timeZone":"SE Asia Standard Time"}""";

    [NeedsGraphDescription]
    public Task MisspeltProperty_IsRefused() =>
        RefusesAsync("POST", $"/sites/{SiteId}/lists", """{"displayName":"X","columns":[{"name":"A","txt":{}}]}""", "$.columns[0].txt: unknown property");

    [NeedsGraphDescription]
    public Task MisspeltPropertyOfAnEvent_IsRefused() =>
        RefusesAsync("POST", $"/users/{An}/events", $$"""{"subjekt":"x","start":{{Start}},"end":{{Start}}}""", "$.subjekt: unknown property");

    [NeedsGraphDescription]
    public Task FieldThatIsNoColumn_IsRefused() => RefusesAsync("POST", Items, """{"fields":{"RecordID2":"x"}}""", "Field 'RecordID2' is not recognized");

    [NeedsGraphDescription]
    public Task FieldOfAnotherType_IsRefused() => RefusesAsync("POST", Items, """{"fields":{"Percent":"50"}}""", "Percent");

    [NeedsGraphDescription]
    public Task WrongType_IsRefused() => RefusesAsync("POST", $"/users/{An}/events", $$"""{"subject":5,"start":{{Start}},"end":{{Start}}}""", "$.subject: expected");

    [NeedsGraphDescription]
    public Task MissingRequired_IsRefused() => RefusesAsync("POST", Items, """{"Title":"x"}""", "missing fields");

    [NeedsGraphDescription]
    public Task WordThatIsNotAllowed_IsRefused() =>
        RefusesAsync("POST", $"/users/{An}/events", $$"""{"onlineMeetingProvider":"teams","start":{{Start}},"end":{{Start}}}""", "'teams' is not one of");

    [NeedsGraphDescription]
    public Task UnknownPath_IsRefused() => RefusesAsync("GET", "/sitez", null, "Resource not found");

    [NeedsGraphDescription]
    public Task UnknownQueryParameter_IsRefused() => RefusesAsync("GET", Items + "?$flter=x", null, "$flter: unknown query parameter");

    [NeedsGraphDescription]
    public Task MissingQueryParameter_IsRefused() => RefusesAsync("GET", $"/users/{An}/calendarView?startDateTime=2026-01-05T00:00:00Z", null, "missing query parameter endDateTime");

    [NeedsGraphDescription]
    public Task MissingHeader_IsRefused() => RefusesAsync("PATCH", "/planner/tasks/x", """{"percentComplete":50}""", "missing header If-Match");

    [NeedsGraphDescription]
    public Task BodyThatIsNoJson_IsRefused() => RefusesAsync("POST", Items, "{", "$: not JSON");

    [NeedsGraphDescription]
    public Task TimeZoneThatOutlookLacks_IsRefused() => RefusesAsync(
        "POST", $"/users/{An}/events", """{"start":{"dateTime":"2026-01-05T09:00:00","timeZone":"Asia/Ho_Chi_Minh"},"end":{"dateTime":"2026-01-05T09:00:00","timeZone":"Asia/Ho_Chi_Minh"}}""", "Asia/Ho_Chi_Minh");

    [NeedsGraphDescription]
    public async Task OperationForPeopleOnly_IsRefused()
    {
        (await Caller.CallAsync("GET", "/me")).Status.ShouldBe(400);
        (await Caller.CallAsync("POST", "/groups/g/events", $$"""{"start":{{Start}},"end":{{Start}}}""")).Status.ShouldBe(403);

        Graph.Violations.Count.ShouldBe(2);
    }

    [NeedsGraphDescription]
    public async Task CallerWithoutTheRole_IsRefused()
    {
        Graph.Settings.Roles = new HashSet<string> { "Sites.Read.All" };

        (await Caller.CallAsync("GET", Items)).Status.ShouldBe(200);
        (await Caller.CallAsync("POST", Items, Item("r1"))).Status.ShouldBe(403);

        Graph.Items("So").ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task CallerWithoutAToken_IsNotLetIn_AndGetsOneWhereProgramsAsk()
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["client_id"] = "app",
            ["client_secret"] = "s&+ =",
            ["grant_type"] = "client_credentials",
            ["scope"] = "https://graph.microsoft.com/.default",
        });
        using var stranger = await http.GetAsync(new Uri(Graph.Endpoint + Items));
        using var token = await http.PostAsync(new Uri(Graph.Authority + "/tenant/oauth2/v2.0/token"), form);

        ((int)stranger.StatusCode).ShouldBe(401);
        (await token.Content.ReadAsStringAsync()).ShouldContain("\"access_token\"");
    }

    private async Task RefusesAsync(string method, string path, string? body, string why)
    {
        var (status, answer) = await Caller.CallAsync(method, path, body);

        status.ShouldBe(400);
        answer["error"]!["message"]!.GetValue<string>().ShouldContain(why);
        Graph.Violations.ShouldHaveSingleItem().Problem.ShouldContain(why);
        Graph.Items("So").ShouldBeEmpty();
        Graph.Events(An).ShouldBeEmpty();
        Graph.Lists.Count.ShouldBe(1);
    }
}
