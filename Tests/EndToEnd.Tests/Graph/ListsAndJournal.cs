using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Outbox;
using Assistant.Knowledge.Storage;
using Assistant.Testing.Graph;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>Holds the office's lists against its journal.</summary>
internal static class ListsAndJournal
{
    private static readonly GraphOptions Names = new();

    /// <summary>Every record stands there once, was written once for each of its entries, in their order, and says last what the journal says now; nothing else stands there.</summary>
    public static async Task ShouldAgreeAsync(GraphDouble graph, OfficeJournal journal)
    {
        var records = await journal.RecordsAsync();
        var states = await journal.StatesAsync();
        var meetings = graph.Items(Names.MeetingsList);
        var progress = graph.Items(Names.ProgressList);
        (meetings.Count, progress.Count).ShouldBe((records.Count(record => record.IsMeeting), records.Count(record => !record.IsMeeting)));
        states.Count.ShouldBe(records.Count);
        foreach (var record in records)
        {
            var items = (record.IsMeeting ? meetings : progress).Where(item => item[ListShape.RecordId] == SharePointRecords.ItemId(record.Id)).ToList();
            var item = items.ShouldHaveSingleItem(record.Id);
            item.History.Select(fields => fields[record.MarkColumn]!.ToString()).ShouldBe(record.Marks, $"the writes of {record.Id}");
            (record.IsMeeting ? MeetingState(item) : ProgressState(item)).ShouldBe(states[record.Id], record.Id);
        }
    }

    private static string MeetingState(ItemInGraph item) =>
        $"{item[ListShape.Title]} | {(item["Mode"] == "trực tuyến" ? "Online" : item["Mode"])} | {Stored.Instant(DateTimeOffset.Parse(item["StartsAt"]!, System.Globalization.CultureInfo.InvariantCulture))}";

    private static string ProgressState(ItemInGraph item) => $"{item["Note"]} | {item["Percent"]} | {(item["State"] == "đang làm" ? "InProgress" : item["State"])}";
}
