using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public abstract class CorrectionsCompliance : IAsyncLifetime
{
    private const string Training = "Tập huấn giám sát dịch bệnh cho tuyến xã";
    private const string Spraying = "Phun hóa chất diệt muỗi tại các ổ dịch";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly PlanPart First = new PlanPart.OfTask(new TaskKey("I.1"));
    private static readonly PlanValue Leads = new PlanValue.Names(["Phòng Nghiệp vụ Y", "Trung tâm Kiểm soát bệnh tật"]);
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private TestDatabase _test = null!;

    private PlanStore Store => new(_test.Database, _clock);

    private CorrectionDesk Desk => new(_test.Database, _clock);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task CorrectAsync_Value_IsLoadedAndThePlanAsReadStays()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training));
        var shelf = new PlanShelf();
        await shelf.RefreshAsync(Store, None);

        var kept = (await CorrectAsync(plan, First, PlanField.Leads, Leads)).ShouldBeOfType<CorrectionOutcome.Kept>();

        (await shelf.RefreshAsync(Store, None)).ShouldBeTrue();
        shelf.Current.Plans[0].Tasks[0].Leads.ShouldBe(["Phòng Nghiệp vụ Y", "Trung tâm Kiểm soát bệnh tật"]);
        var stored = (await Store.FindAsync(plan.Id, None)).ShouldNotBeNull();
        stored.Read.Tasks[0].Leads.ShouldBe(["Phòng Nghiệp vụ Y"]);
        var correction = stored.Corrections.ShouldHaveSingleItem();
        (correction.By, correction.At, ValueWords.Of(correction.Before)).ShouldBe(("Lan", _clock.GetUtcNow(), "Phòng Nghiệp vụ Y"));
        kept.Plan.Tasks[0].Leads.Count.ShouldBe(2);
    }

    [StoreFact]
    public async Task CorrectAsync_EveryFieldOfEveryPart_IsStoredAndReadBack()
    {
        var plan = LabelledPlans.Load().Plans.First(each => each.Tasks.Count > 0 && each.Reports.Count > 0 && each.Targets.Count > 0);
        plan = (await Store.SaveAsync(plan, SourceText.FromString(plan.Source, "x"), "1", None)).Plan;
        PlanValue Other(PlanField field) => field switch
        {
            PlanField.Number => new PlanValue.Number(77, "KH-X"),
            PlanField.Issued => new PlanValue.Day(new DateOnly(2026, 1, 31)),
            PlanField.Signer => new PlanValue.SignedBy(new Signer("Trần Thị Bình", "Chủ tịch")),
            PlanField.Leads or PlanField.Coordinators or PlanField.Products => new PlanValue.Names(["một", "hai"]),
            PlanField.Schedule => new PlanValue.Time(new Schedule.Deadline("trước ngày 10/6", new DateOnly(2026, 6, 9))),
            PlanField.Recipient => new PlanValue.Recipient("Sở Nội vụ", "Văn phòng"),
            PlanField.Period => new PlanValue.Every(ReportPeriod.NineMonths),
            PlanField.Due => new PlanValue.Due(new DueDay.Yearly(6, 10), Before: true),
            PlanField.Value => new PlanValue.Figure(TargetComparison.AtMost, 12.5m, "%"),
            _ => new PlanValue.Text("Khác"),
        };
        var parts = new PlanPart[] { new PlanPart.Head(), new PlanPart.OfTask(plan.Tasks[^1].Key), new PlanPart.OfReport(0), new PlanPart.OfTarget(plan.Targets.Count - 1) };

        foreach (var part in parts)
        {
            foreach (var field in PlanFields.Of(part))
                (await CorrectAsync(plan, part, field, Other(field))).ShouldBeOfType<CorrectionOutcome.Kept>($"{part} {field}");
        }

        await _test.RestartAsync();
        var loaded = (await Store.LoadAsync(None)).Plans[0];
        foreach (var part in parts)
        {
            foreach (var field in PlanFields.Of(part))
                ValueWords.Of(PlanFields.Read(loaded, part, field)!).ShouldBe(ValueWords.Of(Other(field)), $"{part} {field}");
        }
    }

    [StoreFact]
    public async Task CorrectAsync_NoSuchPartOrAValueOfAnotherKind_ChangesNothing()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training));

        (await CorrectAsync(plan, new PlanPart.OfTask(new TaskKey("IX.9")), PlanField.Leads, Leads)).ShouldBeOfType<CorrectionOutcome.Unknown>();
        (await CorrectAsync(plan, new PlanPart.OfReport(0), PlanField.Who, new PlanValue.Text("x"))).ShouldBeOfType<CorrectionOutcome.Unknown>();
        (await CorrectAsync(plan, First, PlanField.Due, Leads)).ShouldBeOfType<CorrectionOutcome.Unknown>();
        (await CorrectAsync(plan, First, PlanField.Title, Leads)).ShouldBeOfType<CorrectionOutcome.NotAValue>();
        (await CorrectAsync(plan, First, PlanField.Title, new PlanValue.Text(""))).ShouldBeOfType<CorrectionOutcome.NotAValue>();
        (await CorrectAsync(plan with { Id = new PlanId("none") }, First, PlanField.Leads, Leads)).ShouldBeOfType<CorrectionOutcome.Unknown>();
        (await Store.FindAsync(plan.Id, None)).ShouldNotBeNull().Corrections.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ConfirmAsync_DoubtfulValue_IsDoubtfulNoMore()
    {
        var reading = PlanDrafts.Plan("15", Training);
        var doubted = reading.Plan.Tasks[0] with { Readings = [new FieldReading(PlanField.Schedule, reading.Plan.Tasks[0].Evidence.Lines, 0.4, DoubtReason.Misread)] };
        var plan = await SaveAsync(reading with { Plan = reading.Plan with { Tasks = [doubted] } });
        var doubt = PlanDoubts.Of(plan, reading.Text).ShouldHaveSingleItem();
        (doubt.Part, doubt.Field, doubt.Reason, doubt.Quote).ShouldBe((First, PlanField.Schedule, DoubtReason.Misread, reading.Text.Quote(doubt.Lines)));

        await Desk.ConfirmAsync(plan.Id, doubt, "Lan", None);

        var loaded = (await Store.LoadAsync(None)).Plans[0];
        PlanDoubts.Of(loaded).ShouldBeEmpty();
        loaded.Tasks[0].Schedule.ShouldBe(plan.Tasks[0].Schedule);
    }

    [StoreFact]
    public async Task SaveAsync_TaskMovedUnchanged_KeepsTheCorrection()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training));
        await CorrectAsync(plan, First, PlanField.Leads, Leads);

        var now = await SaveAsync(PlanDrafts.Plan("15", "Rà soát cơ số thuốc và vật tư", Training));

        now.Tasks[1].Leads.Count.ShouldBe(2);
        PlanDoubts.Of(now).ShouldBeEmpty();
        (await StateAsync(plan)).ShouldBe((new PlanPart.OfTask(new TaskKey("I.2")), CorrectionState.Holds));
    }

    [StoreFact]
    public async Task SaveAsync_WordsOfTheTaskChanged_HoldsTheCorrectionAndAsksAgain()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training));
        await CorrectAsync(plan, First, PlanField.Leads, Leads);

        var now = await SaveAsync(PlanDrafts.Plan("15", Training + "|Tháng 5 năm 2026"));

        now.Tasks[0].Leads.Count.ShouldBe(2);
        PlanDoubts.Of(now).ShouldHaveSingleItem().Reason.ShouldBe(DoubtReason.ChangedSinceCorrected);
        (await StateAsync(plan)).State.ShouldBe(CorrectionState.ToConfirm);
    }

    [StoreFact]
    public async Task SaveAsync_NewVersionSaysSomethingElse_GivesThatAndAsks()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training + "|Quý II năm 2026"));
        await CorrectAsync(plan, First, PlanField.Schedule, new PlanValue.Time(new Schedule.Deadline("31/5", new DateOnly(2026, 5, 31))));

        var now = await SaveAsync(PlanDrafts.Plan("15", Training + "|Quý IV năm 2026"));

        now.Tasks[0].Schedule.LastDay.ShouldBe(new DateOnly(2026, 12, 31));
        PlanDoubts.Of(now).ShouldHaveSingleItem().Reason.ShouldBe(DoubtReason.ChangedSinceCorrected);
        (await StateAsync(plan)).State.ShouldBe(CorrectionState.Overtaken);
    }

    [StoreFact]
    public async Task SaveAsync_NewVersionAgrees_IsSilent()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training));
        await CorrectAsync(plan, First, PlanField.Title, new PlanValue.Text("Tập huấn giám sát dịch bệnh cho tuyến xã, phường"));

        var now = await SaveAsync(PlanDrafts.Plan("15", Training + ", phường"));

        PlanDoubts.Of(now).ShouldBeEmpty();
        (await StateAsync(plan)).State.ShouldBe(CorrectionState.Holds);
    }

    [StoreFact]
    public async Task SaveAsync_CorrectedTaskDroppedAndBack_GetsItsCorrectionBack()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training, Spraying));
        await CorrectAsync(plan, First, PlanField.Leads, Leads);

        await SaveAsync(PlanDrafts.Plan("15", Spraying));
        (await StateAsync(plan)).State.ShouldBe(CorrectionState.Lost);
        var now = await SaveAsync(PlanDrafts.Plan("15", Spraying, Training));

        now.Tasks[1].Leads.Count.ShouldBe(2);
        now.Tasks[0].Leads.Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task TakeBackAsync_Correction_LetsTheReadingHold()
    {
        var plan = await SaveAsync(PlanDrafts.Plan("15", Training));
        await CorrectAsync(plan, First, PlanField.Leads, Leads);

        (await Desk.TakeBackAsync(plan.Id, First, PlanField.Leads, "Lan", None)).ShouldBeTrue();

        (await Store.LoadAsync(None)).Plans[0].Tasks[0].Leads.ShouldBe(["Phòng Nghiệp vụ Y"]);
        (await Desk.TakeBackAsync(plan.Id, First, PlanField.Leads, "Lan", None)).ShouldBeFalse();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private async Task<Plan> SaveAsync(PlanReading reading) => (await Store.SaveAsync(reading.Plan, reading.Text, reading.FileHash, None)).Plan;

    private Task<CorrectionOutcome> CorrectAsync(Plan plan, PlanPart part, PlanField field, PlanValue value) => Desk.CorrectAsync(plan.Id, part, field, value, "Lan", None);

    private async Task<(PlanPart Part, CorrectionState State)> StateAsync(Plan plan) =>
        (await Store.FindAsync(plan.Id, None))!.Corrections.Select(correction => (correction.Part, correction.State)).ShouldHaveSingleItem();
}
