using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Exporting;
using Assistant.Skills.Extensions;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

/// <summary>Whoever asks when something is due gets the day in force: due work, overdue work, reminders and the register, before and after a decision.</summary>
public abstract class ExtensionDaysCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly PlanDay = new(2026, 11, 30);
    private static readonly DateOnly Later = new(2026, 12, 15);
    private static readonly Asker Lan = JournalOffice.AskerAt("2026-11-21 08:00", id: "lan");
    private static readonly Asker Head = JournalOffice.AskerAt("2026-11-22 08:00", id: "head");
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;

    public async Task InitializeAsync()
    {
        _test = await CreateAsync();
        _office = new JournalOffice(_test.Database, JournalOffice.OneTask(PlanDay));
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task Due_BeforeAndAfterTheGrant_FollowsTheDayInForceAndKeepsThePlansDay()
    {
        await AskAsync();
        (await DueAsync(DateRange.Month(2026, 11))).ShouldHaveSingleItem().Entry.ShouldSatisfyAllConditions(
            entry => entry.Day!.Date.ShouldBe(PlanDay),
            entry => entry.Extensions.Open.ShouldNotBeNull().To.ShouldBe(Later),
            entry => entry.Extended.ShouldBeNull());
        (await DueAsync(DateRange.Month(2026, 12), "2026-12-02")).ShouldHaveSingleItem().Section.ShouldBe(DueSection.Overdue);

        await DecideAsync(ExtensionDecision.Granted);

        (await DueAsync(DateRange.Month(2026, 11))).ShouldBeEmpty();
        var row = (await DueAsync(DateRange.Month(2026, 12), "2026-12-02")).ShouldHaveSingleItem();
        row.Section.ShouldBe(DueSection.Due);
        row.Entry.ShouldSatisfyAllConditions(
            entry => entry.Day.ShouldBe(new LastDay(Later, 13)),
            entry => entry.PlanDay.ShouldBe(PlanDay),
            entry => entry.Citation.Quote.ShouldBe("1. Báo cáo kết quả"));
        (await DueAsync(DateRange.Month(2026, 12), "2026-12-16")).ShouldHaveSingleItem().Section.ShouldBe(DueSection.Overdue);
    }

    [StoreFact]
    public async Task Due_AfterARefusal_KeepsThePlansDay()
    {
        await AskAsync();
        await DecideAsync(ExtensionDecision.Refused);

        (await DueAsync(DateRange.Month(2026, 11))).ShouldHaveSingleItem().Entry.ShouldSatisfyAllConditions(
            entry => entry.Day!.Date.ShouldBe(PlanDay),
            entry => entry.Extensions.Open.ShouldBeNull());
    }

    [StoreFact]
    public async Task Due_PlanThatNamesALaterDayItself_GoesByThePlan()
    {
        await AskAsync();
        await DecideAsync(ExtensionDecision.Granted);

        _office.Shelf.Put(JournalOffice.OneTask(new DateOnly(2026, 12, 20)));

        (await DueAsync(DateRange.Month(2026, 12))).ShouldHaveSingleItem().Entry.ShouldSatisfyAllConditions(
            entry => entry.Day!.Date.ShouldBe(new DateOnly(2026, 12, 20)),
            entry => entry.Extended.ShouldBeNull());
    }

    [StoreFact]
    public async Task Standing_DoneAfterThePlansDayButWithinTheGrantedOne_IsInTime()
    {
        await AskAsync();
        await DecideAsync(ExtensionDecision.Granted);
        var done = Lan with { Now = JournalOffice.At("2026-12-10 08:00") };
        await _office.Progress.RecordAsync(new ProgressDraft(JournalOffice.TheTask, ProgressState.Done, 100, null, done.Today), "done", done, None);

        (await DueAsync(DateRange.Month(2026, 12), "2026-12-20")).ShouldHaveSingleItem().Entry.Standing.ShouldBeOfType<TaskStanding.DoneInTime>();
        (await RegisterAsync()).GetProperty("state").GetString().ShouldBe("DoneOnTime");
    }

    [StoreFact]
    public async Task Reminder_GrantedMeanwhile_ComesBeforeTheNewDayAndNotBeforeTheOld()
    {
        var draft = new ReminderDraft(null, null, LeadTimes.Of(new CalendarDuration(3, Grain.Day)), null, JournalOffice.TheTask);
        await _office.Reminders.SetAsync(draft, "op", Lan, "c", Language.Vietnamese, None);
        await AskAsync();
        await DecideAsync(ExtensionDecision.Granted);

        // Whether or not the planner has run since, nothing is sent about the old day.
        (await ClaimAsync("2026-11-27 08:00")).ShouldBeEmpty();
        await _office.Planner.PlanAsync(JournalOffice.At("2026-11-27 09:00"), None);
        (await ClaimAsync("2026-12-10 08:00")).ShouldBeEmpty();

        // Three days before is a Saturday: the message comes on Friday.
        var deadline = (await ClaimAsync("2026-12-11 08:00")).ShouldHaveSingleItem().About.ShouldBeOfType<ReminderAbout.LastDay>().Deadline.ShouldBeOfType<Deadline.OfTask>();
        (deadline.LastDay, deadline.PlanDay).ShouldBe((Later, PlanDay));
        (await _office.Planner.PlanAsync(JournalOffice.At("2026-12-11 09:00"), None)).ShouldBe(0);
    }

    [StoreFact]
    public async Task Reminder_OnlyAskedFor_StillComesBeforeThePlansDay()
    {
        var draft = new ReminderDraft(null, null, LeadTimes.Of(new CalendarDuration(3, Grain.Day)), null, JournalOffice.TheTask);
        await _office.Reminders.SetAsync(draft, "op", Lan, "c", Language.Vietnamese, None);
        await AskAsync();

        (await ClaimAsync("2026-11-27 08:00")).ShouldHaveSingleItem().About.ShouldBeOfType<ReminderAbout.LastDay>().Deadline.LastDay.ShouldBe(PlanDay);
    }

    [StoreFact]
    public async Task Register_ShowsBothDaysAndWhoDecided()
    {
        await AskAsync();
        (await RegisterAsync()).ShouldSatisfyAllConditions(
            row => row.GetProperty("deadline").GetString().ShouldBe("2026-11-30"),
            row => row.GetProperty("extension_asked").GetString().ShouldBe("2026-12-15"),
            row => row.GetProperty("extended_by").ValueKind.ShouldBe(JsonValueKind.Null));

        await DecideAsync(ExtensionDecision.Granted);

        (await RegisterAsync()).ShouldSatisfyAllConditions(
            row => row.GetProperty("deadline").GetString().ShouldBe("2026-12-15"),
            row => row.GetProperty("plan_deadline").GetString().ShouldBe("2026-11-30"),
            row => row.GetProperty("extended_by").GetString().ShouldBe("An"),
            row => row.GetProperty("extended_at").GetString().ShouldBe("2026-11-22T08:00:00+07:00"),
            row => row.GetProperty("extension_asked").ValueKind.ShouldBe(JsonValueKind.Null),
            row => row.GetProperty("last_report").ValueKind.ShouldBe(JsonValueKind.Null));
    }

    [StoreFact]
    public async Task SaveAsync_TaskMoved_WhatWasGrantedFollowsIt()
    {
        await SaveAsync("Tập huấn kỹ năng số");
        var first = new TaskReference("kh.txt", new TaskKey("I.1"));
        var draft = new ExtensionDraft(first, new DateOnly(2027, 1, 15), "chờ") { Seen = new DateOnly(2026, 12, 31) };
        (await _office.Extensions.AskAsync(draft, "op", Lan, None)).ShouldBeOfType<ExtensionAsked.Stored>();

        await SaveAsync("Rà soát trang thiết bị", "Tập huấn kỹ năng số");

        var extensions = (await _office.Progress.ReadAsync(None)).Extensions;
        extensions.Of(first).Open.ShouldBeNull();
        extensions.Of(new TaskReference("kh.txt", new TaskKey("I.2"))).Open.ShouldNotBeNull();
        await DecideAsync(ExtensionDecision.Granted, new TaskReference("kh.txt", new TaskKey("I.2")));

        await SaveAsync("Rà soát trang thiết bị");
        (await _office.Progress.ReadAsync(None)).Extensions.Of(new TaskReference("kh.txt", new TaskKey("I.2"))).Granted.ShouldBeNull();
        await SaveAsync("Rà soát trang thiết bị", "Lập hồ sơ công việc", "Tập huấn kỹ năng số");
        (await _office.Progress.ReadAsync(None)).Extensions.Of(new TaskReference("kh.txt", new TaskKey("I.3"))).Granted.ShouldNotBeNull().To.ShouldBe(new DateOnly(2027, 1, 15));
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private async Task AskAsync() => (await _office.Extensions.AskAsync(
        new ExtensionDraft(JournalOffice.TheTask, Later, "chờ số liệu") { Seen = PlanDay }, "ask", Lan, None)).ShouldBeOfType<ExtensionAsked.Stored>();

    private async Task DecideAsync(ExtensionDecision decision, TaskReference? task = null)
    {
        var open = (await _office.Progress.ReadAsync(None)).Extensions.Of(task ?? JournalOffice.TheTask).Open!;
        (await _office.Decisions.DecideAsync(new DecisionDraft(open.Id, open.Version, decision, "vì"), "decide", Head, None)).ShouldBeOfType<ExtensionDecided.Stored>();
    }

    private async Task<IReadOnlyList<DueTask>> DueAsync(DateRange period, string today = "2026-11-21")
    {
        var library = _office.Shelf.Current;
        var office = AnsweringOffice.Of(new Office(library, JournalOffice.Organization), library.Plans.Select(plan => (plan, (SourceText?)null)), new Knowledge.Vietnamese.Restoring.TextRestorer());
        var answer = new DueSkill(office).Answer(new DueRequest(null, period, null, null), JournalOffice.AskerAt(today), await _office.Progress.ReadAsync(None));
        return [.. answer.Rows.OfType<DueTask>()];
    }

    private async Task<IReadOnlyList<OwedLine>> ClaimAsync(string at) =>
        [.. (await _office.Ledger.ClaimAsync(JournalOffice.At(at), TimeSpan.FromMinutes(2), 10, None)).SelectMany(message => message.Lines)];

    private async Task<JsonElement> RegisterAsync()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("assistant-export-").FullName;
        try
        {
            var export = new JournalExport(_test.Database, _office.Shelf.Current.Plans, _office.Time, new FixedClock(JournalOffice.At("2026-12-20 08:00")));
            var path = await export.WriteAsync(ExportSubject.Tasks, ExportKind.Json, new ExportDays(null, null), folder, None);
            return JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(path)).EnumerateArray().ShouldHaveSingleItem();
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private async Task SaveAsync(params string[] titles)
    {
        var text = "Số: 27/KH-UBND\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026\n\nI. NHIỆM VỤ\n\n" + string.Concat(titles.Select((title, index) =>
            $"{index + 1}. {title}\n\na) Đơn vị chủ trì: Văn phòng.\n\nb) Thời gian thực hiện: Quý IV năm 2026.\n\n"));
        var store = new PlanStore(_test.Database, new FixedClock(JournalOffice.At("2026-11-21 08:00")), [new ExtensionRecords()]);
        var reading = PlanReading.Of(new PlanReader(), SourceText.FromString("kh.txt", text));
        await store.SaveAsync(reading.Plan, reading.Text, reading.FileHash, None);
        await _office.Shelf.RefreshAsync(store, None);
    }
}
