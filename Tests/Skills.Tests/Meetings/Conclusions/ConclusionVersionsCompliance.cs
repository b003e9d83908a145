using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

/// <summary>Conclusions are stored, edited and withdrawn as plans are.</summary>
public abstract class ConclusionVersionsCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Held = JournalOffice.At("2026-11-20 09:00");
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;

    private PlanStore Store => new(_test.Database, new FixedClock(JournalOffice.At("2026-11-21 08:00")), [new ProgressRecords(), new ReminderRecords()]);

    public async Task InitializeAsync()
    {
        _test = await CreateAsync();
        _office = new JournalOffice(_test.Database, new PlanLibrary([]));
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task SaveAsync_ConclusionsEdited_IsTheNextVersionAndProgressFollowsItsTask()
    {
        var first = await SaveAsync("Giao KHTC lập dự toán nhà xe trước 30/11.");
        await ReportAsync(new TaskReference(first.Plan.Source, new TaskKey("1")), 40);

        var second = await SaveAsync("Giao Văn phòng gửi giấy mời trước 25/11. Giao KHTC lập dự toán nhà xe trước 5/12.");

        second.ShouldBeOfType<PlanSaved.Changed>().Plan.Source.ShouldBe(first.Plan.Source);
        (await _office.Progress.ReadAsync(None)).Of(new TaskReference(first.Plan.Source, new TaskKey("2"))).ShouldNotBeNull().Percent.ShouldBe(40);
    }

    [StoreFact]
    public async Task WithdrawAsync_MeetingCancelled_ItsWorkIsNoLongerInForceAndComesBackWithIt()
    {
        var saved = await SaveAsync("Giao KHTC lập dự toán nhà xe trước 30/11.");
        var desk = new StandingDesk(_test.Database, TimeProvider.System);

        (await desk.WithdrawAsync(saved.Plan.Id, "an", None)).ShouldBeTrue();
        (await Store.LoadAsync(None)).Plans.ShouldBeEmpty();

        (await desk.RestoreAsync(saved.Plan.Id, "an", None)).ShouldBeTrue();
        (await Store.LoadAsync(None)).Plans.ShouldHaveSingleItem().Tasks.ShouldHaveSingleItem();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private async Task<PlanSaved> SaveAsync(string conclusions)
    {
        var reading = ConclusionMeetings.PlanOf(ConclusionMeetings.Meeting("m1", Held, conclusions));
        var saved = await Store.SaveAsync(reading.Plan, reading.Text, reading.FileHash, None);
        await _office.Shelf.RefreshAsync(Store, None);
        return saved;
    }

    private async Task ReportAsync(TaskReference task, int percent) =>
        (await _office.Progress.RecordAsync(
            new ProgressDraft(task, ProgressState.InProgress, percent, "đang làm", new DateOnly(2026, 11, 20)), "op", JournalOffice.AskerAt("2026-11-21 08:00"), None))
        .ShouldBeOfType<ProgressRecorded.Stored>();
}
