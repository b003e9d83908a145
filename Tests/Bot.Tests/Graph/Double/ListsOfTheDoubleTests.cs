using System.Text.Json.Nodes;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph.Double;

/// <summary>SharePoint as the double acts it out.</summary>
public sealed class ListsOfTheDoubleTests : GraphDoubleTest
{
    [NeedsGraphDescription]
    public async Task Site_ByItsPath_IsFoundWithItsListsAndColumns()
    {
        (await Caller.DoAsync("GET", $"/sites/{Site}?$select=id,webUrl"))["id"]!.GetValue<string>().ShouldBe(SiteId);
        (await Caller.DoAsync("GET", $"/sites/{Site}:/lists?$select=id,displayName"))["value"]!.AsArray().Count.ShouldBe(1);

        var list = await Caller.DoAsync("GET", $"/sites/{SiteId}/lists/So?$select=id&$expand=columns($select=name,indexed)");

        list["columns"]!.AsArray().Select(column => column!["name"]!.GetValue<string>()).ShouldBe(["Title", "RecordId", "State", "Percent"]);
        Graph.Violations.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task List_WithANameThatIsTaken_IsRefused()
    {
        var (status, answer) = await Caller.CallAsync("POST", $"/sites/{SiteId}/lists", """{"displayName":"So","list":{"template":"genericList"}}""");

        status.ShouldBe(409);
        answer["error"]!["code"]!.GetValue<string>().ShouldBe("nameAlreadyExists");
        Graph.Lists.Count.ShouldBe(1);
    }

    [NeedsGraphDescription]
    public async Task Column_AddedTwice_IsRefusedTheSecondTime()
    {
        const string column = """{"name":"Han","dateTime":{"format":"dateOnly"}}""";
        (await Caller.CallAsync("POST", $"/sites/{SiteId}/lists/So/columns", column)).Status.ShouldBe(201);

        (await Caller.CallAsync("POST", $"/sites/{SiteId}/lists/So/columns", column)).Status.ShouldBe(409);

        Graph.Lists[0].Columns.Count(name => name == "Han").ShouldBe(1);
    }

    [NeedsGraphDescription]
    public async Task Item_WithAValueThatAUniqueColumnHas_IsRefusedAsSet()
    {
        await CreateAsync("r1");

        var (status, answer) = await Caller.CallAsync("POST", Items, Item("r1"));
        Graph.Settings.UniqueStatus = 409;
        var (other, _) = await Caller.CallAsync("POST", Items, Item("r1"));

        status.ShouldBe(400);
        answer["error"]!["message"]!.GetValue<string>().ShouldContain("unique");
        other.ShouldBe(409);
        Graph.Items("So").Count.ShouldBe(1);
        Graph.Violations.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Items_CreatedAtOnceWithOneRecordId_AreOne()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Caller.CallAsync("POST", Items, Item("same"))));

        answers.Count(answer => answer.Status == 201).ShouldBe(1);
        Graph.Items("So").Count.ShouldBe(1);
    }

    [NeedsGraphDescription]
    public async Task Item_IsFoundByAnIndexedColumn_AndByNoOther()
    {
        await CreateAsync("o'brien");
        await CreateAsync("r2");

        var found = await Caller.DoAsync("GET", Items + "?$filter=fields/RecordId eq 'o''brien'&$expand=fields($select=State)");
        var (status, _) = await Caller.CallAsync("GET", Items + "?$filter=fields/State eq 'new'");

        var item = found["value"]!.AsArray().ShouldHaveSingleItem()!;
        item["fields"]!["State"]!.GetValue<string>().ShouldBe("new");
        item["fields"]!["Title"].ShouldBeNull();
        status.ShouldBe(400);
    }

    [NeedsGraphDescription]
    public async Task Fields_WithAnOldEtag_AreNotChanged()
    {
        var etag = (await CreateAsync("r1"))["eTag"]!.GetValue<string>();
        await Caller.DoAsync("PATCH", Items + "/1/fields", """{"State":"second"}""", ("If-Match", etag));

        var (status, _) = await Caller.CallAsync("PATCH", Items + "/1/fields", """{"State":"third"}""", ("If-Match", etag));

        status.ShouldBe(412);
        var item = Graph.Items("So").ShouldHaveSingleItem();
        item["State"].ShouldBe("second");
        item["RecordId"].ShouldBe("r1");
        item.Etag.ShouldNotBe(etag);
        item.History.Select(each => each["State"]!.GetValue<string>()).ShouldBe(["new", "second"]);
    }

    [NeedsGraphDescription]
    public async Task EditByHand_MovesTheEtag()
    {
        var etag = (await CreateAsync("r1"))["eTag"]!.GetValue<string>();
        Graph.EditItem("So", "1", ("State", "by hand"));

        (await Caller.CallAsync("PATCH", Items + "/1/fields", """{"State":"late"}""", ("If-Match", etag))).Status.ShouldBe(412);

        Graph.Items("So")[0]["State"].ShouldBe("by hand");
    }

    [NeedsGraphDescription]
    public async Task Items_ComeInPages_EachOnce()
    {
        Graph.Settings.PageSize = 3;
        for (var number = 1; number <= 8; number++)
            await CreateAsync($"r{number}");

        var seen = new List<string>();
        var pages = 0;
        for (var next = Items + "?$expand=fields($select=RecordId)&$top=3"; next is not null; pages++)
        {
            var page = await Caller.DoAsync("GET", next);
            seen.AddRange(page["value"]!.AsArray().Select(item => item!["fields"]!["RecordId"]!.GetValue<string>()));
            next = page["@odata.nextLink"]?.GetValue<string>();
        }

        seen.ShouldBe(Enumerable.Range(1, 8).Select(number => $"r{number}"));
        pages.ShouldBe(3);
        Graph.Violations.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Delta_TellsWhatChangedSince_InPagesAndWithTombstones()
    {
        Graph.Settings.DeltaPageSize = 2;
        for (var number = 1; number <= 5; number++)
            await CreateAsync($"r{number}");
        var (all, link) = await ReadAsync(Items + "/delta?$expand=fields");
        all.Select(item => item["id"]!.GetValue<string>()).ShouldBe(["1", "2", "3", "4", "5"]);

        Graph.EditItem("So", "2", ("State", "by hand"));
        await Caller.DoAsync("DELETE", Items + "/4");
        var (changed, later) = await ReadAsync(link);

        changed.Select(item => item["id"]!.GetValue<string>()).ShouldBe(["2", "4"]);
        changed[0]["fields"]!["State"]!.GetValue<string>().ShouldBe("by hand");
        changed[1]["deleted"].ShouldNotBeNull();
        (await ReadAsync(later)).Items.ShouldBeEmpty();
        Graph.Violations.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Delta_WithATokenThatIsTooOld_IsGoneAndSaysWhereToStart()
    {
        await CreateAsync("r1");
        var (_, link) = await ReadAsync(Items + "/delta?token=latest");
        Graph.ForgetDeltaTokens();

        using var gone = await Caller.SendAsync("GET", link);

        ((int)gone.StatusCode).ShouldBe(410);
        (await ReadAsync(gone.Headers.Location!.AbsoluteUri)).Items.Count.ShouldBe(1);
    }

    private async Task<(IReadOnlyList<JsonNode> Items, string Link)> ReadAsync(string from)
    {
        var items = new List<JsonNode>();
        while (true)
        {
            var page = await Caller.DoAsync("GET", from);
            items.AddRange(page["value"]!.AsArray().Select(item => item!));
            if (page["@odata.deltaLink"] is { } link)
                return (items, link.GetValue<string>());
            from = page["@odata.nextLink"]!.GetValue<string>();
        }
    }
}
