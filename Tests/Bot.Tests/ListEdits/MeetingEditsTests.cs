using Assistant.Bot.Tests.Outbox;
using Assistant.Skills.Meetings;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.ListEdits;

public sealed class MeetingEditsTests
{
    [NeedsGraphDescription]
    public async Task Read_ColumnsChangedByHand_ChangeTheMeetingTheEventAndTheAuditTrail()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);

        lists.EditMeeting(("Title", "Giao ban mở rộng"), ("StartsAt", "2026-11-24T01:30:00Z"), ("EndsAt", "2026-11-24T03:00:00Z"), ("Kind", "Thảo luận"), ("Attendees", "An\r\nBình"));
        await lists.ReadAsync();

        var now = await FindAsync(lists, meeting);
        (now.Title, now.Kind, now.Start, now.Version).ShouldBe(("Giao ban mở rộng", MeetingKind.Discussion, new DateTimeOffset(2026, 11, 24, 8, 30, 0, TimeSpan.FromHours(7)), 2));
        now.Attendance.Names.ShouldBe(["An", "Bình"]);
        now.Agenda.ShouldBe(meeting.Agenda);
        lists.Office.Events.ShouldHaveSingleItem().Subject.ShouldBe("Giao ban mở rộng");
        (await lists.AuditAsync()).ShouldBe(["meeting.log An", "meeting.change Phạm Thị Hoa (qua SharePoint)"]);
    }

    [NeedsGraphDescription]
    public async Task Read_OurOwnWrites_DoNotComeBack()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists, JournalInGraph.Draft("Họp\nhai dòng") with { Start = JournalInGraph.Monday.AddTicks(1234567), Conclusions = "a\nb", Agenda = " x " });
        await lists.Office.ChangeAsync(meeting, JournalInGraph.Draft(new string('x', 400)));
        await lists.Office.DeliverAsync();
        var owed = await lists.OwedEverAsync();

        await lists.ReadAsync();
        await lists.ReadAsync();

        (await lists.OwedEverAsync()).ShouldBe(owed);
        (await FindAsync(lists, meeting)).Version.ShouldBe(2);
    }

    [NeedsGraphDescription]
    public async Task Read_CancelledByHand_CancelsTheMeetingAndItsEvent()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);

        lists.EditMeeting(("Cancelled", true), ("Conclusions", "Hoãn vô thời hạn"));
        await lists.ReadAsync();

        var now = await FindAsync(lists, meeting);
        now.CancelledAt.ShouldNotBeNull();
        now.Conclusions.ShouldBe("Hoãn vô thời hạn");
        lists.Office.Events.ShouldHaveSingleItem().IsCancelled.ShouldBeTrue();
        lists.Meeting["Cancelled"].ShouldBe("true");
    }

    [NeedsGraphDescription]
    public async Task Read_CancellationTakenBackByHand_IsRefusedAndWrittenBack()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await lists.Office.CancelAsync(await lists.Office.LogAsync());
        await lists.Office.DeliverAsync();

        lists.EditMeeting(("Cancelled", false), ("Title", "Lại họp"));
        await lists.ReadAsync();

        (lists.Meeting["Cancelled"], lists.Meeting["Title"]).ShouldBe(("true", "Giao ban tuần"));
        (await FindAsync(lists, meeting)).Title.ShouldBe("Giao ban tuần");
    }

    [NeedsGraphDescription]
    public async Task Read_WhatNoMeetingCanBe_IsRefusedAndWrittenBackOnce()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);

        foreach (var (column, value) in new (string, System.Text.Json.Nodes.JsonNode?)[]
        {
            ("EndsAt", "2026-11-22T00:00:00Z"), ("Title", null), ("Kind", "đại tiệc"), ("AttendeeCount", 2.5), ("AttendeeCount", -4), ("Title", new string('y', 255)), ("Conclusions", new string('z', 9000)),
        })
        {
            lists.EditMeeting((column, value?.DeepClone()));
            await lists.ReadAsync();
            await lists.ReadAsync();
        }

        var now = await FindAsync(lists, meeting);
        now.Title.ShouldBe(new string('y', 255), "that one is long, and right");
        (now.Version, now.End, now.Kind, now.Attendance.Count, now.Conclusions).ShouldBe((2, meeting.End, meeting.Kind, 12, null));
        (lists.Meeting["Kind"], lists.Meeting["AttendeeCount"], lists.Meeting["Conclusions"]).ShouldBe(("giao ban", "12", null));
        (await lists.OwedEverAsync()).ShouldBe(8, "the meeting, its one change, and six items written back");
    }

    [NeedsGraphDescription]
    public async Task Read_SameColumnChangedInTheJournalSince_TheJournalWinsAndTheOtherColumnIsTaken()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);

        lists.EditMeeting(("Title", "Tên của danh sách"), ("Chair", "Lê Văn Bình"));
        await lists.Office.ChangeAsync(meeting, JournalInGraph.Draft("Tên của sổ ghi"));
        await lists.ReadAsync();

        var now = await FindAsync(lists, meeting);
        (now.Title, now.Chair).ShouldBe(("Tên của sổ ghi", "Lê Văn Bình"));
        (lists.Meeting["Title"], lists.Meeting["Chair"]).ShouldBe(("Tên của sổ ghi", "Lê Văn Bình"));
    }

    [NeedsGraphDescription]
    public async Task Read_CellAfterCell_TakesBothThoughTheFirstIsNotWrittenBackYet()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);

        lists.EditMeeting(("Title", "Một"));
        await lists.Reader().ReadAsync(default);
        lists.EditMeeting(("Chair", "Hai"));
        await lists.ReadAsync();

        var now = await FindAsync(lists, meeting);
        (now.Title, now.Chair, lists.Meeting["Title"], lists.Meeting["Chair"]).ShouldBe(("Một", "Hai", "Một", "Hai"));
    }

    [NeedsGraphDescription]
    public async Task Read_KilledAfterTheJournalTookIt_TakesItOnce()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);
        await lists.ReadAsync();

        lists.EditMeeting(("Title", "Một lần"));
        await Should.ThrowAsync<OperationCanceledException>(lists.Reader(list => new EditedLists.Dying(list, 1)).ReadAsync(default));
        await lists.ReadAsync();

        var now = await FindAsync(lists, meeting);
        (now.Title, now.Version, lists.Meeting["Title"]).ShouldBe(("Một lần", 2, "Một lần"));
        (await lists.AuditAsync()).Count.ShouldBe(2);
    }

    [NeedsGraphDescription]
    public async Task Read_PositionForgottenByGraph_StartsAnewAndTakesOnlyWhatIsNew()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);
        lists.EditMeeting(("Title", "Một"));
        await lists.ReadAsync();
        lists.Office.Office.Graph.ForgetDeltaTokens();

        lists.EditMeeting(("Title", "Hai"));
        await lists.ReadAsync();

        var now = await FindAsync(lists, meeting);
        (now.Title, now.Version).ShouldBe(("Hai", 3));
    }

    [NeedsGraphDescription]
    public async Task Read_ItemsAddedRemovedOrWithForeignMarks_AreLeftAlone()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);
        var other = await lists.Office.LogAsync(JournalInGraph.Draft("Họp khác"));
        await lists.Office.DeliverAsync();
        var graph = lists.Office.Office.Graph;
        var list = lists.Office.Options.MeetingsList;

        graph.AddItem(list, ("Title", "Tự thêm"));
        graph.EditItem(list, Item(lists, meeting.Id), ("RecordVersion", 999), ("Title", "Sửa cả dấu"));
        graph.DeleteItem(list, Item(lists, other.Id));
        await lists.ReadAsync();

        (await FindAsync(lists, meeting)).Version.ShouldBe(1);
        (await FindAsync(lists, other)).CancelledAt.ShouldBeNull();
    }

    [NeedsGraphDescription]
    public async Task Read_ChangedByAProgram_IsLeftAlone()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await LoggedAsync(lists);
        lists.Office.Office.Graph.Settings.Editor = new PersonInGraph("SharePoint App", "");

        lists.EditMeeting(("Title", "Máy sửa"));
        await lists.ReadAsync();

        (await FindAsync(lists, meeting)).Version.ShouldBe(1);
    }

    private static string Item(EditedLists lists, string record) => lists.Office.Meetings.Single(item => item["RecordId"] == record).Id;

    private static async Task<Meeting> LoggedAsync(EditedLists lists, MeetingDraft? draft = null)
    {
        var meeting = await lists.Office.LogAsync(draft);
        await lists.Office.DeliverAsync();
        return meeting;
    }

    private static async Task<Meeting> FindAsync(EditedLists lists, Meeting meeting) =>
        (await lists.Office.Journal.Meetings.FindAsync(meeting.Id, lists.Office.Asker(), default)).ShouldNotBeNull();
}
