using System.Text.Json;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Calendar;

namespace Assistant.Bot.Tests.Graph;

public sealed class OfficeCalendarWireTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task Put_NewOnlineEvent_IsWrittenInVietnamsZoneWithItsTransactionId()
    {
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, """{"value":[]}"""),
            new ScriptedAnswer(201, """{"id":"E1","onlineMeeting":{"joinUrl":"https://teams.example/1"}}"""));
        var planned = new OfficeEvent("M-1", "Giao ban tuần", "Nội dung", Nine.ToUniversalTime(), Nine.AddHours(1), "Phòng 301", IsOnline: true,
            [new Invitee("an@contoso.vn", "An", InviteeKind.Required), new Invitee("p301@contoso.vn", "Phòng 301", InviteeKind.Room)]);

        var answer = await new OfficeCalendar(graph.CreateClient(), "lich@contoso.vn").PutAsync(planned, new KnownEvent.NoId(), default);

        answer.ShouldBe(new GraphAnswer<PutEvent>.Done(new PutEvent("E1", "https://teams.example/1")));
        var create = graph.Calls[1];
        create.Headers["Prefer"].ShouldBe("outlook.timezone=\"SE Asia Standard Time\", IdType=\"ImmutableId\"");
        using var body = JsonDocument.Parse(create.Body);
        body.RootElement.GetProperty("transactionId").GetString().ShouldBe("M-1");
        body.RootElement.GetProperty("start").GetRawText().ShouldBe("""{"dateTime":"2026-03-02T09:00:00","timeZone":"SE Asia Standard Time"}""");
        body.RootElement.GetProperty("isOnlineMeeting").GetBoolean().ShouldBeTrue();
        body.RootElement.GetProperty("attendees")[1].GetProperty("type").GetString().ShouldBe("resource");
        create.Body.ShouldContain("Giao ban tuần");
    }

    [Fact]
    public async Task Put_ChangeOfAnOnlineEvent_LeavesTheBodyThatItIsJoinedFrom()
    {
        await using var graph = await ScriptedGraph.StartAsync(
            new ScriptedAnswer(200, """{"id":"E1","isOnlineMeeting":true}"""), new ScriptedAnswer(200, """{"id":"E1"}"""));
        var planned = new OfficeEvent("M-1", "Giao ban", "Nội dung mới", Nine, Nine.AddHours(1), "", IsOnline: true, []);

        await new OfficeCalendar(graph.CreateClient(), "lich@contoso.vn").PutAsync(planned, new KnownEvent.ById("E1"), default);

        graph.Calls[1].Method.ShouldBe("PATCH");
        graph.Calls[1].Body.ShouldNotContain("body");
        graph.Calls[1].Body.ShouldNotContain("transactionId");
    }

    [Fact]
    public async Task Busy_MailboxesOfEveryKind_AreToldApart()
    {
        await using var graph = await ScriptedGraph.StartAsync(new ScriptedAnswer(200, """
            {"value":[
              {"scheduleId":"an@contoso.vn","scheduleItems":[
                {"status":"busy","subject":"Họp","start":{"dateTime":"2026-03-02T09:00:00.0000000","timeZone":"SE Asia Standard Time"},"end":{"dateTime":"2026-03-02T10:00:00.0000000","timeZone":"SE Asia Standard Time"}},
                {"status":"oof","start":{"dateTime":"2026-03-02T01:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-02T02:00:00.0000000","timeZone":"UTC"}},
                {"status":"free","start":{"dateTime":"2026-03-02T11:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-02T12:00:00.0000000","timeZone":"UTC"}}]},
              {"scheduleId":"sai@contoso.vn","error":{"message":"?","responseCode":"ErrorMailRecipientNotFound"}},
              {"scheduleId":"lech@contoso.vn","scheduleItems":[{"status":"busy","start":{"dateTime":"hôm qua","timeZone":"UTC"},"end":{"dateTime":"?","timeZone":"UTC"}}]}]}
            """));
        string[] addresses = ["AN@contoso.vn", "sai@contoso.vn", "lech@contoso.vn", "thieu@contoso.vn"];

        var answer = await new OfficeCalendar(graph.CreateClient(), "lich@contoso.vn").BusyAsync(addresses, Nine.AddHours(-1), Nine.AddHours(8), default);

        var calendars = answer.ShouldBeOfType<GraphAnswer<IReadOnlyList<BusyCalendar>>.Done>().Value;
        calendars[0].ShouldBeOfType<BusyCalendar.Known>().Slots.ShouldBe(
        [
            new BusySlot(Nine.AddHours(-1), Nine, BusyKind.OutOfOffice, ""),
            new BusySlot(Nine, Nine.AddHours(1), BusyKind.Busy, "Họp"),
        ]);
        calendars[1].ShouldBe(new BusyCalendar.Unreadable("sai@contoso.vn", "ErrorMailRecipientNotFound"));
        calendars[2].ShouldBe(new BusyCalendar.Unreadable("lech@contoso.vn", "unreadableTime"));
        calendars[3].ShouldBe(new BusyCalendar.Unreadable("thieu@contoso.vn", "notAnswered"));
    }

    [Fact]
    public async Task Busy_ManyMailboxesAndAMonth_IsAskedInPartsThatGraphTakes()
    {
        await using var graph = await ScriptedGraph.StartAsync([.. Enumerable.Repeat(new ScriptedAnswer(200, """{"value":[]}"""), 6)]);
        var addresses = Enumerable.Range(0, 21).Select(number => $"p{number}@contoso.vn").ToList();

        await new OfficeCalendar(graph.CreateClient(), "lich@contoso.vn").BusyAsync(addresses, Nine, Nine.AddDays(30), default);

        // 20 addresses and 14 days a call: two parts by three.
        graph.Calls.Count.ShouldBe(6);
    }
}
