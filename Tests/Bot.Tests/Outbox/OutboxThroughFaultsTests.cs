using System.Globalization;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Outbox;
using Assistant.Bot.Outbox.Columns;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;
using Assistant.Testing.Graph;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Outbox;

public sealed class OutboxThroughFaultsTests
{
    private const int Records = 500;
    private static readonly GraphPace Pace = new(2, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));

    [NeedsGraphDescription]
    public async Task DeliverDueAsync_500RecordsThroughFaultsAndThreeStops_EachIsThereOnceInOrderWithItsLastState()
    {
        await using var graph = await GraphDouble.StartAsync();
        await using var journal = await OwingJournal.CreateAsync();
        var options = new GraphOptions
        {
            TenantId = "tenant",
            ClientId = "client",
            ClientSecret = "secret",
            Site = "contoso.sharepoint.com:/sites/van-phong",
            Authority = graph.Authority,
            Endpoint = graph.Endpoint,
        };
        graph.AddSite(options.Site);
        for (var record = 0; record < Records; record++)
            await OweAsync(journal, record);
        graph.Faults.Random(0.2, seed: 5);

        for (var start = 0; await journal.CountAsync("pending") > 0; start++)
        {
            start.ShouldBeLessThan(100, "the outbox does not empty");
            await RunAsync(journal, options, start < 3 ? 120 : int.MaxValue);
            await journal.RestartAsync();
            journal.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        (await journal.CountAsync("parked")).ShouldBe(0);
        graph.Violations.ShouldBeEmpty();
        graph.Requests.Count(request => request.Fault is not null).ShouldBeGreaterThan(graph.Requests.Count / 10);
        var (meetings, progress) = (graph.Items(options.MeetingsList), graph.Items(options.ProgressList));
        (meetings.Count + progress.Count).ShouldBe(Records);
        foreach (var record in Enumerable.Range(0, Records))
        {
            var id = SharePointRecords.ItemId(Id(record));
            var item = (IsMeeting(record) ? meetings : progress).Where(each => each[ListShape.RecordId] == id).ShouldHaveSingleItem();
            var column = IsMeeting(record) ? ListShape.Title : "Note";
            item.History.Select(fields => fields[column]!.ToString()).ShouldBe(Enumerable.Range(1, Versions(record)).Select(version => Words(record, version)), id);
            if (IsMeeting(record))
                item["Cancelled"].ShouldBe(Versions(record) == 3 ? "true" : "false");
        }
    }

    private static async Task RunAsync(OwingJournal journal, GraphOptions options, int deliveries)
    {
        using var stop = new CancellationTokenSource();
        var pipeline = GraphPipeline.Create(options, Pace, TimeProvider.System, Measured.Calls);
        var client = new GraphClient(pipeline, new Uri(options.Endpoint), TimeProvider.System, NullLogger<GraphClient>.Instance);
        var list = new SharePointRecords(new SharePointLists(client, new ListMaking(client, options.Site)));
        var pump = journal.Pump(
            new FlakyHandler(new SharePointMeetings(list, new MeetingColumns(options.MeetingsList)), deliveries, stop), new FlakyHandler(new SharePointProgress(list, new ProgressColumns(options.ProgressList, new PlanShelf())), deliveries, stop));
        try
        {
            await pump.DeliverDueAsync(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The next start goes on.
        }
    }

    private static bool IsMeeting(int record) => record % 5 < 3;

    private static int Versions(int record) => 1 + (record % 3);

    private static string Id(int record) => IsMeeting(record)
        ? string.Create(CultureInfo.InvariantCulture, $"m{record}")
        : string.Create(CultureInfo.InvariantCulture, $"kế hoạch số {record} của một đơn vị có tên rất dài, dài hơn cột cho phép.txt#I.{record}");

    private static string Words(int record, int version) => string.Create(CultureInfo.InvariantCulture, $"việc {record} lần {version}");

    private static Task OweAsync(OwingJournal journal, int record) => journal.OweAsync(
        IsMeeting(record) ? "meeting" : "progress",
        Id(record),
        [.. Enumerable.Range(1, Versions(record)).Select(version => IsMeeting(record) ? Meeting(record, version) : Progress(record, version))]);

    private static OutboxMessage Meeting(int record, int version) => new(
        version switch { 1 => "meeting.logged", 2 => "meeting.changed", _ => "meeting.cancelled" },
        1,
        $$"""
        {"id":"{{Id(record)}}","organization":"Sở","title":"{{Words(record, version)}}","kind":"Briefing","mode":"Online",
         "start":"2026-11-23T08:00:00+07:00","end":"2026-11-23T09:00:00+07:00","attendance":{"names":["An","Bình"],"count":5},
         "loggedById":"an","loggedBy":"An","loggedAt":"2026-11-21T08:00:00+07:00"}
        """);

    private static OutboxMessage Progress(int record, int version) => new(
        "progress.recorded",
        1,
        $$"""
        {"planId":"kh.txt","taskKey":"I.{{record}}","state":"InProgress","percent":{{version * 10}},"note":"{{Words(record, version)}}",
         "on":"2026-11-21","personId":"an","personName":"An","reportedAt":"2026-11-21T08:00:00+07:00"}
        """);
}
