using System.Text.Json.Nodes;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph;

public sealed class SharePointListsTests
{
    [NeedsGraphDescription]
    public async Task Ensure_TwoProcessesAtOnce_MakeOneListWithEveryColumn()
    {
        await using var office = await OfficeInGraph.StartAsync();

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OfficeInGraph.ListAsync(office.Connect())));

        var list = office.Graph.Lists.Where(list => list.Name == OfficeInGraph.Shape.Name).ShouldHaveSingleItem();
        made.ShouldAllBe(one => one.ListId == list.Id);
        string[] expected = [ListShape.RecordId, ListShape.RecordVersion, .. OfficeInGraph.Shape.Columns.Select(column => column.Name)];
        expected.ShouldBeSubsetOf(list.Columns);
    }

    [NeedsGraphDescription]
    public async Task Ensure_ListMadeByHalf_GetsWhatIsMissing()
    {
        await using var office = await OfficeInGraph.StartAsync();
        office.Graph.AddList(office.Site, OfficeInGraph.Shape.Name, new JsonObject { ["name"] = "Chair", ["text"] = new JsonObject() });

        await OfficeInGraph.ListAsync(office.Connect());

        office.Graph.Lists.Single(list => list.Name == OfficeInGraph.Shape.Name).Columns.ShouldContain("IsCancelled");
    }

    [NeedsGraphDescription]
    public async Task Put_EveryKindOfValue_IsReadBackAsWritten()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var access = office.Connect();
        var list = await OfficeInGraph.ListAsync(access);
        var fields = new Dictionary<string, FieldValue>
        {
            [ListShape.Title] = new FieldValue.Text("Họp giao ban"),
            ["Attendance"] = new FieldValue.Number(12),
            ["Mode"] = new FieldValue.Text("Trực tuyến"),
            ["Day"] = new FieldValue.Day(new DateOnly(2026, 3, 2)),
            ["Begins"] = new FieldValue.Instant(new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero)),
            ["IsCancelled"] = new FieldValue.YesNo(false),
        };

        OfficeInGraph.Value(await access.Lists.PutAsync(list, "O'Neil", 1, fields, default)).Effect.ShouldBe(PutEffect.Created);

        var item = OfficeInGraph.Value(await access.Lists.FindAsync(list, "O'Neil", default)).ShouldBeOfType<FoundItem.One>().Item;
        item.RecordVersion.ShouldBe(1);
        foreach (var (name, value) in fields)
            item.Fields[name].ShouldBe(value);
        item.Fields["Notes"].ShouldBe(new FieldValue.Empty());
    }

    [NeedsGraphDescription]
    public async Task Put_OlderVersionAfterANewer_LeavesTheNewer()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var access = office.Connect();
        var list = await OfficeInGraph.ListAsync(access);

        OfficeInGraph.Value(await access.Lists.PutAsync(list, "M-1", 1, Titled("một"), default)).Effect.ShouldBe(PutEffect.Created);
        OfficeInGraph.Value(await access.Lists.PutAsync(list, "M-1", 3, Titled("ba"), default)).Effect.ShouldBe(PutEffect.Updated);
        OfficeInGraph.Value(await access.Lists.PutAsync(list, "M-1", 2, Titled("hai"), default)).Effect.ShouldBe(PutEffect.Superseded);
        OfficeInGraph.Value(await access.Lists.PutAsync(list, "M-1", 3, Titled("ba"), default)).Effect.ShouldBe(PutEffect.AlreadyThere);

        office.Graph.Items(OfficeInGraph.Shape.Name).ShouldHaveSingleItem()[ListShape.Title].ShouldBe("ba");
    }

    [NeedsGraphDescription]
    public Task Put_SameRecordFromManyAtOnceRefusedWith400_MakesOneItemWithTheNewestVersion() => PutFromManyAsync(400);

    [NeedsGraphDescription]
    public Task Put_SameRecordFromManyAtOnceRefusedWith409_MakesOneItemWithTheNewestVersion() => PutFromManyAsync(409);

    [NeedsGraphDescription]
    public async Task Put_AnswerLostAfterTheWork_MakesNoSecondItem()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var access = office.Connect();
        var list = await OfficeInGraph.ListAsync(access);
        office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), "POST", "/items");

        OfficeInGraph.Value(await access.Lists.PutAsync(list, "M-1", 1, Titled("một"), default)).Effect.ShouldBe(PutEffect.Created);
        office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), "PATCH", "/fields");
        OfficeInGraph.Value(await access.Lists.PutAsync(list, "M-1", 2, Titled("hai"), default)).Effect.ShouldBe(PutEffect.Updated);

        Versions(office.Graph.Items(OfficeInGraph.Shape.Name).ShouldHaveSingleItem()).ShouldBe([1, 2]);
    }

    [NeedsGraphDescription]
    public async Task Put_FiveHundredThroughFaults_EachIsThereOnceInOrderWithItsLastState()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var access = office.Connect();
        var list = await OfficeInGraph.ListAsync(access);
        office.Graph.Faults.Random(0.2, seed: 5);

        for (var number = 0; number < 500; number++)
            await PutUntilDoneAsync(access, list, $"M-{number % 250}", 1 + (number / 250));

        office.Graph.Requests.Count(request => request.Fault is not null).ShouldBeGreaterThan(100);
        var items = office.Graph.Items(OfficeInGraph.Shape.Name);
        items.Select(item => item[ListShape.RecordId]).Distinct().Count().ShouldBe(250);
        items.Count.ShouldBe(250);
        items.ShouldAllBe(item => Versions(item).SequenceEqual(new long[] { 1, 2 }));
    }

    [NeedsGraphDescription]
    public async Task Changes_EditsAndRemovals_ComePageByPageFromWhereTheLastEnded()
    {
        await using var office = await OfficeInGraph.StartAsync();
        office.Graph.Settings.DeltaPageSize = 2;
        var access = office.Connect();
        var list = await OfficeInGraph.ListAsync(access);
        var ids = new List<string>();
        for (var number = 0; number < 5; number++)
            ids.Add(OfficeInGraph.Value(await access.Lists.PutAsync(list, $"M-{number}", 1, Titled("cũ"), default)).ItemId);
        var first = await PagesAsync(access, list, new DeltaPosition.Beginning());
        first.Count.ShouldBeGreaterThan(2);
        first.SelectMany(page => page.Changes).OfType<ListChange.Changed>().Select(change => change.Item.RecordId).Distinct().Count().ShouldBe(5);

        office.Graph.EditItem(OfficeInGraph.Shape.Name, ids[1], (ListShape.Title, "mới"));
        office.Graph.DeleteItem(OfficeInGraph.Shape.Name, ids[2]);

        var changes = (await PagesAsync(access, list, first[^1].Next)).SelectMany(page => page.Changes).ToList();
        changes.OfType<ListChange.Changed>().ShouldHaveSingleItem().Item.Fields[ListShape.Title].ShouldBe(new FieldValue.Text("mới"));
        changes.OfType<ListChange.Removed>().ShouldHaveSingleItem().ItemId.ShouldBe(ids[2]);
    }

    [NeedsGraphDescription]
    public async Task Changes_PositionForgotten_StartOverAndSaySo()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var access = office.Connect();
        var list = await OfficeInGraph.ListAsync(access);
        await access.Lists.PutAsync(list, "M-1", 1, Titled("một"), default);
        var first = await PagesAsync(access, list, new DeltaPosition.Beginning());
        office.Graph.ForgetDeltaTokens();

        var again = await PagesAsync(access, list, first[^1].Next);

        again.ShouldAllBe(page => page.StartsOver);
        again.SelectMany(page => page.Changes).OfType<ListChange.Changed>().ShouldHaveSingleItem().Item.RecordId.ShouldBe("M-1");
    }

    private static async Task PutFromManyAsync(int uniqueStatus)
    {
        await using var office = await OfficeInGraph.StartAsync();
        office.Graph.Settings.UniqueStatus = uniqueStatus;
        var access = office.Connect();
        var list = await OfficeInGraph.ListAsync(access);

        await Task.WhenAll(Enumerable.Range(1, 6).Select(version => PutUntilDoneAsync(access, list, "M-1", version)));

        var item = office.Graph.Items(OfficeInGraph.Shape.Name).ShouldHaveSingleItem();
        item[ListShape.Title].ShouldBe("6");
        Versions(item).ShouldBeInOrder(SortDirection.Ascending);
    }

    private static Dictionary<string, FieldValue> Titled(string title) => new() { [ListShape.Title] = new FieldValue.Text(title) };

    private static IEnumerable<long> Versions(ItemInGraph item) => item.History.Select(fields => long.Parse(fields[ListShape.RecordVersion]!.ToString(), System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>What the outbox does: the same again until it is done.</summary>
    private static async Task PutUntilDoneAsync(GraphAccess.Configured access, SharePointList list, string recordId, long version)
    {
        while (await access.Lists.PutAsync(list, recordId, version, Titled($"{version}"), default) is not GraphAnswer<PutItem>.Done and var answer)
            answer.ShouldBeOfType<GraphAnswer<PutItem>.Later>();
    }

    private static async Task<List<DeltaPage>> PagesAsync(GraphAccess.Configured access, SharePointList list, DeltaPosition since)
    {
        var pages = new List<DeltaPage>();
        await foreach (var answer in access.Lists.ChangesAsync(list, since, default))
            pages.Add(OfficeInGraph.Value(answer));
        pages[^1].IsLast.ShouldBeTrue();
        return pages;
    }
}
