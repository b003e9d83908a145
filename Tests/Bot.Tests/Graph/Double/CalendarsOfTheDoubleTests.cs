using System.Text.Json.Nodes;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph.Double;

/// <summary>Outlook's calendars as the double acts them out.</summary>
public sealed class CalendarsOfTheDoubleTests : GraphDoubleTest
{
    private const string Vietnam = "outlook.timezone=\"SE Asia Standard Time\"";

    [NeedsGraphDescription]
    public async Task Event_CreatedAgainWithItsTransaction_IsTheSameOne()
    {
        var first = await Caller.DoAsync("POST", $"/users/{An}/events", Event(9, 10, "t1"));
        var second = await Caller.DoAsync("POST", $"/users/{An}/events", Event(9, 10, "t1"));
        Graph.Settings.RefusesRepeatedTransactions = true;
        var (status, _) = await Caller.CallAsync("POST", $"/users/{An}/events", Event(9, 10, "t1"));

        second["id"]!.GetValue<string>().ShouldBe(first["id"]!.GetValue<string>());
        status.ShouldBe(409);
        Graph.Events(An).ShouldHaveSingleItem().Start.ShouldBe(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(7)));
        Graph.Violations.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Event_IsShownInTheZoneThatIsPreferred_AndElseInUtc()
    {
        await Caller.DoAsync("POST", $"/users/{An}/events", Event(9, 10, "t1"));
        const string view = $"/users/{An}/calendarView?startDateTime=2026-01-05T00:00:00%2B07:00&endDateTime=2026-01-06T00:00:00%2B07:00";

        var inUtc = await Caller.DoAsync("GET", view);
        var inVietnam = await Caller.DoAsync("GET", view, null, ("Prefer", Vietnam));

        inUtc["value"]![0]!["start"]!["dateTime"]!.GetValue<string>().ShouldBe("2026-01-05T02:00:00.0000000");
        inVietnam["value"]![0]!["start"]!["dateTime"]!.GetValue<string>().ShouldBe("2026-01-05T09:00:00.0000000");
        inVietnam["value"]![0]!["onlineMeeting"]!["joinUrl"].ShouldNotBeNull();
    }

    [NeedsGraphDescription]
    public async Task CancelledEvent_FreesItsTime_AndIsNotFoundAgain()
    {
        var id = (await Caller.DoAsync("POST", $"/users/{An}/events", Event(9, 10, "t1")))["id"]!.GetValue<string>();

        (await Caller.CallAsync("POST", $"/users/{An}/events/{id}/cancel", """{"comment":"Hoãn"}""")).Status.ShouldBe(202);
        (await Caller.CallAsync("POST", $"/users/{An}/events/{id}/cancel", """{"comment":"Hoãn"}""")).Status.ShouldBe(404);

        Graph.Events(An).ShouldHaveSingleItem().IsCancelled.ShouldBeTrue();
        (await BusyAsync(Room)).ShouldBe("0000");
    }

    [NeedsGraphDescription]
    public async Task MovedAndDeletedEvent_MovesAndFreesItsTime()
    {
        var id = (await Caller.DoAsync("POST", $"/users/{An}/events", Event(8, 9, "t1")))["id"]!.GetValue<string>();
        (await BusyAsync(An)).ShouldBe("2200");
        await Caller.DoAsync("PATCH", $"/users/{An}/events/{id}", $$"""{"start":{{Time(9)}},"end":{{Time(10)}}}""");
        (await BusyAsync(An)).ShouldBe("0022");

        (await Caller.CallAsync("DELETE", $"/users/{An}/events/{id}")).Status.ShouldBe(204);

        (await BusyAsync(An)).ShouldBe("0000");
        Graph.Events(An).ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Room_TakesTheFirstMeetingAndDeclinesTheSecond()
    {
        var first = await Caller.DoAsync("POST", $"/users/{An}/events", Event(8, 9, "t1"));
        var second = await Caller.DoAsync("POST", $"/users/{An}/events", Event(8, 9, "t2"));

        RoomsAnswer(first).ShouldBe("accepted");
        RoomsAnswer(second).ShouldBe("declined");
        (await BusyAsync(Room)).ShouldBe("2200");
        (await BusyAsync("nobody@contoso.vn")).ShouldBe("ErrorMailRecipientNotFound");
        Graph.Violations.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Event_IsFoundByItsExtendedProperty()
    {
        const string name = "String {66f5a359-4659-4830-9070-00047ec6ac6e} Name RecordId";
        var body = JsonNode.Parse(Event(8, 9, "t1"))!.AsObject();
        body["singleValueExtendedProperties"] = new JsonArray(new JsonObject { ["id"] = name, ["value"] = "r1" });
        await Caller.DoAsync("POST", $"/users/{An}/events", body.ToJsonString());
        await Caller.DoAsync("POST", $"/users/{An}/events", Event(9, 10, "t2"));

        var found = await Caller.DoAsync("GET", $"/users/{An}/events?$filter=" + Uri.EscapeDataString($"singleValueExtendedProperties/Any(ep: ep/id eq '{name}' and ep/value eq 'r1')"));

        found["value"]!.AsArray().ShouldHaveSingleItem()!["transactionId"]!.GetValue<string>().ShouldBe("t1");
    }

    private static string? RoomsAnswer(JsonObject created) => created["attendees"]![0]!["status"]!["response"]!.GetValue<string>();

    private static string Time(int hour) => $$"""{"dateTime":"2026-01-05T{{hour:D2}}:00:00","timeZone":"SE Asia Standard Time"}""";

    private static string Event(int from, int to, string transaction) => $$"""
        { "subject": "Giao ban", "transactionId": "{{transaction}}", "start": {{Time(from)}}, "end": {{Time(to)}}, "isOnlineMeeting": true, "onlineMeetingProvider": "teamsForBusiness",
          "attendees": [ { "type": "resource", "emailAddress": { "address": "{{Room}}", "name": "301" } } ] }
        """;

    /// <summary>The view from eight to ten in half hours, or why there is none.</summary>
    private async Task<string> BusyAsync(string address)
    {
        var answer = await Caller.DoAsync("POST", $"/users/{An}/calendar/getSchedule", $$"""{"schedules":["{{address}}"],"startTime":{{Time(8)}},"endTime":{{Time(10)}},"availabilityViewInterval":30}""");
        var schedule = answer["value"]![0]!;
        return (schedule["availabilityView"] ?? schedule["error"]!["responseCode"])!.GetValue<string>();
    }
}
