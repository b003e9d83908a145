using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Progress;

/// <summary>What people recorded on a task goes where the task goes.</summary>
public abstract class PlanVersionRecordsCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TaskReference First = new("kh.txt", new TaskKey("I.1"));
    private static readonly TaskReference Second = new("kh.txt", new TaskKey("I.2"));
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;

    private PlanStore Store => new(_test.Database, new FixedClock(JournalOffice.At("2026-11-21 08:00")), [new ProgressRecords(), new ReminderRecords()]);

    public async Task InitializeAsync()
    {
        _test = await CreateAsync();
        _office = new JournalOffice(_test.Database, new PlanLibrary([]));
        await SaveAsync("Tập huấn kỹ năng số", "Khảo sát nhu cầu của các đơn vị");
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task SaveAsync_TaskInsertedBefore_ProgressAndHistoryFollow()
    {
        await ReportAsync(First, 40, "một");
        await ReportAsync(First, 60, "hai");
        await ReportAsync(Second, 10, "ba");

        await SaveAsync("Rà soát trang thiết bị", "Tập huấn kỹ năng số", "Khảo sát nhu cầu của các đơn vị");

        var progress = await _office.Progress.ReadAsync(None);
        progress.Of(First).ShouldBeNull();
        progress.Of(Second).ShouldNotBeNull().Percent.ShouldBe(60);
        progress.Of(new TaskReference("kh.txt", new TaskKey("I.3"))).ShouldNotBeNull().Percent.ShouldBe(10);
        (await _office.Progress.HistoryAsync(Second, None)).Select(entry => entry.Note).ShouldBe(["một", "hai"]);
        (await _office.Progress.HistoryAsync(First, None)).ShouldBeEmpty();
        (await _test.Database.QueryAsync<string>("select record_id from outbox where record_kind = 'progress' order by number", null, None))
            .Select(record => record[record.LastIndexOf('#')..]).ShouldBe(["#I.2", "#I.2", "#I.3"]);
    }

    [StoreFact]
    public async Task SaveAsync_TaskDropped_ProgressIsKeptApartAndComesBackWithIt()
    {
        await ReportAsync(First, 40, "một");
        var plan = await SaveAsync("Khảo sát nhu cầu của các đơn vị");

        (await _office.Progress.ReadAsync(None)).Of(First).ShouldBeNull();
        var dropped = (await Store.DroppedAsync(plan.Id, None)).ShouldHaveSingleItem();
        dropped.Task.Title.ShouldBe("Tập huấn kỹ năng số");
        (await _office.Progress.OfPlanAsync(plan.Id, None))[dropped.Key].Percent.ShouldBe(40);

        await SaveAsync("Khảo sát nhu cầu của các đơn vị", "Tập huấn kỹ năng số");
        (await _office.Progress.ReadAsync(None)).Of(Second).ShouldNotBeNull().Percent.ShouldBe(40);
    }

    [StoreFact]
    public async Task SaveAsync_TaskMoved_ItsReminderIsSentOnceAboutTheSameTask()
    {
        var asker = JournalOffice.AskerAt("2026-11-21 08:00");
        var draft = new ReminderDraft(null, null, LeadTimes.Of(new CalendarDuration(3, Grain.Day)), null, First);
        (await _office.Reminders.SetAsync(draft, "op", asker, "c", Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.Stored>();

        await SaveAsync("Rà soát trang thiết bị", "Tập huấn kỹ năng số", "Khảo sát nhu cầu của các đơn vị");
        (await _office.Planner.PlanAsync(asker.Now, None)).ShouldBe(0);

        var claimed = await _office.Ledger.ClaimAsync(JournalOffice.At("2026-12-31 08:00"), TimeSpan.FromMinutes(1), 10, None);
        claimed.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().About.ShouldBeOfType<ReminderAbout.LastDay>().Deadline.TaskKey.ShouldBe(Second.Key);
    }

    [StoreFact]
    public async Task WithdrawAsync_Plan_KeepsItsProgress()
    {
        await ReportAsync(First, 40, "một");
        var plan = _office.Shelf.Current.Plans[0];
        var desk = new StandingDesk(_test.Database, TimeProvider.System);

        await desk.WithdrawAsync(plan.Id, "Lan", None);
        await _office.Shelf.RefreshAsync(Store, None);
        (await _office.Progress.ReadAsync(None)).Of(First).ShouldBeNull();
        (await _office.Progress.OfPlanAsync(plan.Id, None)).ShouldHaveSingleItem().Value.Percent.ShouldBe(40);

        await desk.RestoreAsync(plan.Id, "Lan", None);
        await _office.Shelf.RefreshAsync(Store, None);
        (await _office.Progress.ReadAsync(None)).Of(First).ShouldNotBeNull().Percent.ShouldBe(40);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private async Task<Plan> SaveAsync(params string[] titles)
    {
        var text = "Số: 27/KH-UBND\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026\n\nI. NHIỆM VỤ\n\n" + string.Concat(titles.Select((title, index) =>
            $"{index + 1}. {title}\n\na) Đơn vị chủ trì: Văn phòng.\n\nb) Thời gian thực hiện: Quý IV năm 2026.\n\n"));
        var reading = PlanReading.Of(new PlanReader(), SourceText.FromString("kh.txt", text));
        var saved = await Store.SaveAsync(reading.Plan, reading.Text, reading.FileHash, None);
        await _office.Shelf.RefreshAsync(Store, None);
        return saved.Plan;
    }

    private async Task ReportAsync(TaskReference task, int percent, string note) =>
        (await _office.Progress.RecordAsync(
            new ProgressDraft(task, ProgressState.InProgress, percent, note, new DateOnly(2026, 11, 20))
            {
                Seen = (await _office.Progress.ReadAsync(None)).Of(task)?.Version ?? 0,
            },
            $"{task.Key}{percent}",
            JournalOffice.AskerAt("2026-11-21 08:00"),
            None)).ShouldBeOfType<ProgressRecorded.Stored>();
}
