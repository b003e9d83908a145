using System.Text.Json.Nodes;
using Assistant.Skills.Meetings;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Outbox;

public sealed class CalendarMeetingsTests
{
    [NeedsGraphDescription]
    public async Task Logged_MeetingToCome_StandsInTheCalendarWithLinkAndThoseWhoHaveAnAddress()
    {
        await using var office = await JournalInGraph.StartAsync();
        office.People.Add("Trần Thị Lan", "lan@contoso.vn");
        office.People.Add("Nguyễn Văn Minh", "minh@contoso.vn");
        office.Options.Rooms["phòng họp số 1"] = "phong1@contoso.vn";
        office.Office.Graph.AddRoom("phong1@contoso.vn");

        var meeting = await office.LogAsync();
        await office.DeliverAsync();

        var there = office.Events.ShouldHaveSingleItem();
        (there.Subject, there.Start, there.End, there.TransactionId).ShouldBe(("Giao ban tuần", meeting.Start, meeting.End, meeting.Id));
        there.Json["isOnlineMeeting"]!.GetValue<bool>().ShouldBeTrue();
        Addresses(there).ShouldBe(["lan@contoso.vn", "minh@contoso.vn", "phong1@contoso.vn"]);
        there.Json["body"]!["content"]!.ToString().ShouldContain("Nội dung họp: Chuẩn bị tổng kết năm");
        office.Meetings.ShouldHaveSingleItem()["Cancelled"].ShouldBe("false");
    }

    [NeedsGraphDescription]
    public async Task Logged_NameThatTwoPeopleBear_InvitesNeither()
    {
        await using var office = await JournalInGraph.StartAsync();
        office.People.Add("Trần Thị Lan", "lan1@contoso.vn");
        office.People.Add("Trần Thị Lan", "lan2@contoso.vn");

        await office.LogAsync(JournalInGraph.Draft() with { Attendance = new Attendance(["Minh", "khach@bo.gov.vn"], null) });
        await office.DeliverAsync();

        Addresses(office.Events.ShouldHaveSingleItem()).ShouldBe(["khach@bo.gov.vn"]);
    }

    [NeedsGraphDescription]
    public async Task Logged_MeetingThatIsOver_StandsInTheCalendarAndInvitesNobody()
    {
        await using var office = await JournalInGraph.StartAsync();
        office.People.Add("Trần Thị Lan", "lan@contoso.vn");
        office.Clock.MoveTo(JournalInGraph.Monday.AddDays(2));

        await office.LogAsync();
        await office.DeliverAsync();

        var there = office.Events.ShouldHaveSingleItem();
        Addresses(there).ShouldBeEmpty();
        there.Json["isOnlineMeeting"].ShouldBeNull();
    }

    [NeedsGraphDescription]
    public async Task Changed_ToAnotherDay_MovesTheSameEvent()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.LogAsync();
        await office.DeliverAsync();
        var (start, end) = (meeting.Start.AddDays(90), meeting.End.AddDays(90));

        await office.ChangeAsync(meeting, JournalInGraph.Draft("Giao ban tháng") with { Start = start, End = end });
        await office.DeliverAsync();

        var there = office.Events.ShouldHaveSingleItem();
        (there.Subject, there.Start, there.End).ShouldBe(("Giao ban tháng", start, end));
    }

    [NeedsGraphDescription]
    public async Task Changed_ConclusionsOnly_SendsNobodyAMail()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.LogAsync();
        await office.DeliverAsync();

        await office.ChangeAsync(meeting, JournalInGraph.Draft() with { Conclusions = "Văn phòng nộp dự thảo trước ngày 30/11." });
        await office.DeliverAsync();

        office.Office.Graph.Requests.ShouldNotContain(request => request.Method == "PATCH" && request.Path.Contains("/events/"));
        office.Meetings.ShouldHaveSingleItem()["Conclusions"].ShouldBe("Văn phòng nộp dự thảo trước ngày 30/11.");
    }

    [NeedsGraphDescription]
    public async Task Cancelled_EventThatStands_IsCalledOffWithTheReasonOnceThroughALostAnswer()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.LogAsync();
        await office.DeliverAsync();
        office.Office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), "POST", "/cancel");

        await office.CancelAsync(meeting, "Lãnh đạo đi công tác");
        await office.DeliverAsync();

        office.Events.ShouldHaveSingleItem().IsCancelled.ShouldBeTrue();
        office.Office.Graph.Requests.First(request => request.Path.EndsWith("/cancel", StringComparison.Ordinal)).Body.ShouldContain("Lãnh đạo đi công tác");
        office.Meetings.ShouldHaveSingleItem()["Cancelled"].ShouldBe("true");
    }

    [NeedsGraphDescription]
    public async Task Reinstated_MeetingThatWasCalledOff_GetsANewEventOnceAndFollowsItsChanges()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.CancelAsync(await office.LogAsync());
        await office.DeliverAsync();
        office.Office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), "POST", "/events");

        meeting = await office.ReinstateAsync(meeting);
        await office.DeliverAsync();
        await office.ChangeAsync(meeting, JournalInGraph.Draft("Giao ban quý"));
        await office.DeliverAsync();

        office.Events.Select(each => (each.Subject, each.IsCancelled)).ShouldBe([("Giao ban tuần", true), ("Giao ban quý", false)], ignoreOrder: true);
        office.Meetings.ShouldHaveSingleItem()["Cancelled"].ShouldBe("false");
    }

    [NeedsGraphDescription]
    public async Task Cancelled_GraphHasNobodyToTell_TakesTheEventAway()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.LogAsync();
        await office.DeliverAsync();
        office.Office.Graph.Faults.Next(new GraphFault.Refused(400, "ErrorInvalidRequest"), "POST", "/cancel");

        await office.CancelAsync(meeting);
        await office.DeliverAsync();

        office.Events.ShouldBeEmpty();
        (await office.CountAsync("parked")).ShouldBe(0);
    }

    [NeedsGraphDescription]
    public async Task Logged_TheProgramDiesBeforeTheIdIsKept_TheNextStartChangesTheSameEvent()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.LogAsync();
        await office.DeliverAsync();

        // As a program leaves it that died between Graph's answer and keeping it.
        await ExecuteAsync(office, "delete from office_events");
        await ExecuteAsync(office, "update outbox set state = 'pending', finished_at = null");
        await office.ChangeAsync(meeting, JournalInGraph.Draft("Giao ban quý"));
        await office.DeliverAsync();

        office.Events.ShouldHaveSingleItem().Subject.ShouldBe("Giao ban quý");
    }

    [NeedsGraphDescription]
    public async Task Changed_EventThatAPersonRemoved_StaysRemovedAndIsNotParked()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.LogAsync();
        await office.DeliverAsync();
        var calendar = office.Office.Connect().Calendar;
        await calendar.CancelAsync(meeting.Id, new Bot.Graph.Calendar.KnownEvent.NoId(), meeting.Start, "", default);

        await office.ChangeAsync(meeting, JournalInGraph.Draft("Giao ban quý"));
        await office.DeliverAsync();

        office.Events.ShouldHaveSingleItem().IsCancelled.ShouldBeTrue();
        (await office.CountAsync("delivered")).ShouldBe(2);
    }

    [NeedsGraphDescription]
    public async Task Deliver_ThroughRandomFaults_EveryMeetingHasOneEventAndOneItemWithItsLastState()
    {
        await using var office = await JournalInGraph.StartAsync();
        office.Office.Graph.Faults.Random(0.25, seed: 11);

        for (var number = 0; number < 20; number++)
        {
            var meeting = await office.LogAsync(JournalInGraph.Draft($"Họp {number}"));
            if (number % 3 > 0)
                meeting = await office.ChangeAsync(meeting, JournalInGraph.Draft($"Họp {number} dời") with { Start = meeting.Start.AddDays(1), End = meeting.End.AddDays(1) });
            if (number % 3 > 1)
                await office.CancelAsync(meeting);
        }

        await office.DeliverAsync();

        office.Office.Graph.Requests.ShouldContain(request => request.Fault != null);
        (office.Events.Count, office.Meetings.Count, await office.CountAsync("parked")).ShouldBe((20, 20, 0L));
        office.Events.Select(each => (each.Subject, each.IsCancelled)).ShouldBe(
            Enumerable.Range(0, 20).Select(number => ($"Họp {number}{(number % 3 > 0 ? " dời" : "")}", number % 3 > 1)), ignoreOrder: true);
    }

    private static IEnumerable<string> Addresses(EventInGraph there) =>
        (there.Json["attendees"] as JsonArray ?? []).Select(each => each!["emailAddress"]!["address"]!.ToString());

    private static async Task ExecuteAsync(JournalInGraph office, string sql)
    {
        await using var work = await office.Test.Database.BeginAsync(default);
        await work.ExecuteAsync(sql, null, default);
        await work.CommitAsync(default);
    }
}
