using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

/// <summary>Asking for a later day, deciding on it and taking it back, over a real database.</summary>
public abstract class ExtensionCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly PlanDay = new(2026, 11, 30);
    private static readonly Asker Lan = JournalOffice.AskerAt("2026-11-21 08:00", id: "lan");
    private static readonly Asker Head = JournalOffice.AskerAt("2026-11-22 08:00", id: "head") with { Name = "Minh" };
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;

    public async Task InitializeAsync()
    {
        _test = await CreateAsync();
        _office = new JournalOffice(_test.Database, JournalOffice.OneTask(PlanDay));
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task AskAsync_Confirmed_StoresRecordEntryAndAuditTogether()
    {
        var stored = (await AskAsync(Draft(15))).ShouldBeOfType<ExtensionAsked.Stored>().Extension;

        (stored.PlanDay, stored.From, stored.To, stored.State, stored.Version).ShouldBe((PlanDay, PlanDay, new DateOnly(2026, 12, 15), ExtensionState.Asked, 1L));
        (await CountAsync("audit_entries")).ShouldBe(1);
        (await CountAsync("journal_entries where record_kind = 'extension'")).ShouldBe(1);
        (await CountAsync("outbox")).ShouldBe(0, "the outside is told of the task");
        (await HistoryAsync()).Open.ShouldBe(stored);
    }

    [StoreFact]
    public async Task AskAsync_SameCardTwice_IsStoredOnce()
    {
        await AskAsync(Draft(15), "op");

        (await AskAsync(Draft(15), "op")).ShouldBeOfType<ExtensionAsked.AlreadyStored>();

        (await CountAsync("extensions")).ShouldBe(1);
        (await CountAsync("audit_entries")).ShouldBe(1);
    }

    [StoreFact]
    public async Task AskAsync_WhileOneIsOpen_NamesWhoAskedAlready()
    {
        await AskAsync(Draft(15));

        var second = await _office.Extensions.AskAsync(Draft(20), "other", Lan with { Id = "binh", Name = "Bình" }, None);

        second.ShouldBeOfType<ExtensionAsked.OpenAlready>().Extension.PersonName.ShouldBe("An");
        (await CountAsync("extensions")).ShouldBe(1);
    }

    [StoreFact]
    public async Task AskAsync_ManyAtOnce_OnlyOneIsOpen()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(each => Task.Run(() => AskAsync(Draft(10 + each), $"op{each}"))));

        outcomes.OfType<ExtensionAsked.Stored>().Count().ShouldBe(1);
        outcomes.OfType<ExtensionAsked.OpenAlready>().Count().ShouldBe(7);
        (await CountAsync("extensions")).ShouldBe(1);
        (await CountAsync("journal_entries")).ShouldBe(1);
    }

    [StoreFact]
    public async Task AskAsync_DayNotLaterThanTheOneInForce_IsRefused()
    {
        foreach (var day in (DateOnly[])[PlanDay, PlanDay.AddDays(-1)])
            ErrorOf(await AskAsync(Draft(15) with { To = day })).ShouldBe(new ExtensionFieldError(ExtensionField.To, FieldProblem.NotLater));

        await GrantAsync(15);
        ErrorOf(await AskAsync(Draft(15) with { Seen = new DateOnly(2026, 12, 15) })).ShouldBe(new ExtensionFieldError(ExtensionField.To, FieldProblem.NotLater));
        (await AskAsync(Draft(16) with { Seen = new DateOnly(2026, 12, 15) })).ShouldBeOfType<ExtensionAsked.Stored>().Extension.From.ShouldBe(new DateOnly(2026, 12, 15));
    }

    [StoreFact]
    public async Task AskAsync_DayThatHasPassed_IsRefused()
    {
        var late = Lan with { Now = JournalOffice.At("2026-12-20 08:00") };

        ErrorOf(await _office.Extensions.AskAsync(Draft(15), "op", late, None)).ShouldBe(new ExtensionFieldError(ExtensionField.To, FieldProblem.OutOfRange));
        (await _office.Extensions.AskAsync(Draft(20), "op", late, None)).ShouldBeOfType<ExtensionAsked.Stored>();
    }

    [StoreFact]
    public async Task AskAsync_WithoutDayOrReason_SaysWhatIsMissing()
    {
        ErrorOf(await AskAsync(Draft(15) with { To = null })).ShouldBe(new ExtensionFieldError(ExtensionField.To, FieldProblem.Missing));
        ErrorOf(await AskAsync(Draft(15) with { Reason = "  " })).ShouldBe(new ExtensionFieldError(ExtensionField.Reason, FieldProblem.Missing));
        ErrorOf(await AskAsync(Draft(15) with { Reason = new string('a', ExtensionDraft.MaxReason + 1) })).ShouldBe(new ExtensionFieldError(ExtensionField.Reason, FieldProblem.TooLong));
    }

    [StoreFact]
    public async Task AskAsync_AfterAnotherDayCameIntoForce_SaysWhichInsteadOfStoring()
    {
        var card = Draft(20);
        await GrantAsync(15);

        (await AskAsync(card, "later")).ShouldBeOfType<ExtensionAsked.ChangedMeanwhile>().LastDay.ShouldBe(new DateOnly(2026, 12, 15));

        (await CountAsync("extensions")).ShouldBe(1);
    }

    [StoreFact]
    public async Task AskAsync_WorkWithoutALastDay_SaysWhyThereIsNothingToExtend()
    {
        foreach (var (schedule, obstacle) in new (Schedule, ExtensionObstacle)[]
        {
            (new Schedule.Continuous("Thường xuyên", Knowledge.Time.DateRange.Year(2026)), ExtensionObstacle.Continuous),
            (new Schedule.Unscheduled(), ExtensionObstacle.NoLastDay),
            (new Schedule.Period("Từ năm 2026", new DateOnly(2026, 1, 1), null), ExtensionObstacle.NoLastDay),
        })
        {
            _office.Shelf.Put(Scheduled(schedule));
            (await AskAsync(Draft(15))).ShouldBe(new ExtensionAsked.Impossible(obstacle));
            (await PrepareAsync()).Obstacle.ShouldBe(obstacle);
        }

        (await CountAsync("extensions")).ShouldBe(0);
    }

    [StoreFact]
    public async Task AskAsync_WorkReportedDone_IsNotPutOff()
    {
        await _office.Progress.RecordAsync(new ProgressDraft(JournalOffice.TheTask, ProgressState.Done, 100, null, Lan.Today), "done", Lan, None);

        (await AskAsync(Draft(15))).ShouldBe(new ExtensionAsked.Impossible(ExtensionObstacle.Done));
    }

    [StoreFact]
    public async Task DecideAsync_GrantedOrRefused_KeepsBothDaysAndWhoDecided()
    {
        var granted = await GrantAsync(15);

        granted.ShouldSatisfyAllConditions(
            () => (granted.PlanDay, granted.To, granted.State, granted.Version).ShouldBe((PlanDay, new DateOnly(2026, 12, 15), ExtensionState.Granted, 2L)),
            () => granted.Verdict.ShouldBe(new ExtensionVerdict("head", "Minh", new DateOnly(2026, 11, 22), Head.Now, null)));
        var schedule = new Schedule.Deadline("x", PlanDay);
        (await HistoryAsync()).LastDay(schedule).ShouldBe(new DateOnly(2026, 12, 15));

        await AskAsync(Draft(31) with { Seen = new DateOnly(2026, 12, 15) }, "more");
        var next = (await HistoryAsync()).Open!;
        var verdict = new DecisionDraft(next.Id, next.Version, ExtensionDecision.Refused, "phải xong đúng hạn");
        (await _office.Decisions.DecideAsync(verdict, "refuse", Head with { Now = Head.Now.AddDays(1) }, None)).ShouldBeOfType<ExtensionDecided.Stored>();
        var history = await HistoryAsync();
        history.LastDay(schedule).ShouldBe(new DateOnly(2026, 12, 15));
        history.LastDecided.ShouldNotBeNull().Verdict!.Reason.ShouldBe("phải xong đúng hạn");
        history.Open.ShouldBeNull();
    }

    [StoreFact]
    public async Task DecideAsync_RefusalWithoutAReason_IsAskedForOne()
    {
        await AskAsync(Draft(15));

        (await DecideAsync(ExtensionDecision.Refused, null)).ShouldBeOfType<ExtensionDecided.Invalid>().Errors.ShouldHaveSingleItem()
            .ShouldBe(new ExtensionFieldError(ExtensionField.Ground, FieldProblem.Missing));
        (await HistoryAsync()).Open.ShouldNotBeNull();
    }

    [StoreFact]
    public async Task DecideAsync_TwoAtOnce_OneIsToldOfTheOther()
    {
        await AskAsync(Draft(15));
        var open = (await HistoryAsync()).Open!;

        var outcomes = await Task.WhenAll(
            Task.Run(() => DecideAsync(open, ExtensionDecision.Granted, null, "a")),
            Task.Run(() => DecideAsync(open, ExtensionDecision.Refused, "không", "b")));

        outcomes.OfType<ExtensionDecided.Stored>().ShouldHaveSingleItem();
        var told = outcomes.OfType<ExtensionDecided.ClosedMeanwhile>().ShouldHaveSingleItem().Extension;
        told.ShouldBe(outcomes.OfType<ExtensionDecided.Stored>().Single().Extension);
        (await CountAsync("audit_entries")).ShouldBe(2);
    }

    [StoreFact]
    public async Task DecideAsync_SameCardTwice_IsStoredOnce()
    {
        await AskAsync(Draft(15));
        var open = (await HistoryAsync()).Open!;
        await DecideAsync(open, ExtensionDecision.Granted, null, "op");

        (await DecideAsync(open, ExtensionDecision.Granted, null, "op")).ShouldBeOfType<ExtensionDecided.AlreadyStored>();

        (await CountAsync("audit_entries")).ShouldBe(2);
    }

    [StoreFact]
    public async Task WithdrawAsync_OwnAndOpen_LeavesRoomForAnother()
    {
        await AskAsync(Draft(15));
        var open = (await HistoryAsync()).Open!;

        (await _office.Extensions.WithdrawAsync(open.Id, "by binh", Lan with { Id = "binh" }, None)).ShouldBeOfType<ExtensionWithdrawn.Unknown>();
        (await _office.Extensions.WithdrawAsync(open.Id, "op", Lan, None)).ShouldBeOfType<ExtensionWithdrawn.Done>();
        (await _office.Extensions.WithdrawAsync(open.Id, "op", Lan, None)).ShouldBeOfType<ExtensionWithdrawn.AlreadyDone>();

        (await DecideAsync(open, ExtensionDecision.Granted, null, "late")).ShouldBeOfType<ExtensionDecided.ClosedMeanwhile>().Extension.State.ShouldBe(ExtensionState.Withdrawn);
        (await AskAsync(Draft(20), "again")).ShouldBeOfType<ExtensionAsked.Stored>();
    }

    [StoreFact]
    public async Task WithdrawAsync_OnceDecided_SaysWhatWasDecided()
    {
        var granted = await GrantAsync(15);

        (await _office.Extensions.WithdrawAsync(granted.Id, "op", Lan, None)).ShouldBeOfType<ExtensionWithdrawn.ClosedMeanwhile>().Extension.ShouldBe(granted);
    }

    [StoreFact]
    public async Task ListAsync_OneDecided_TellsWhoAskedAndNobodyElse()
    {
        await GrantAsync(15);
        await AskAsync(Draft(31) with { Seen = new DateOnly(2026, 12, 15) }, "more");

        var own = await ListAsync(Lan);
        own.Open.ShouldHaveSingleItem().Extension.To.ShouldBe(new DateOnly(2026, 12, 31));
        own.Decided.ShouldHaveSingleItem().Extension.State.ShouldBe(ExtensionState.Granted);
        (await ListAsync(Head)).Decided.ShouldBeEmpty();
        (await ListAsync(Lan with { Now = Lan.Now.AddDays(40) })).Decided.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task PrepareAsync_DecisionThatNamesNoTask_MeansTheOneThatWaits()
    {
        var request = new DecideExtensionRequest(null, null, ExtensionDecision.Granted, null);
        (await _office.Decisions.PrepareAsync(request, Head, None)).ShouldSatisfyAllConditions(none => none.Draft.ShouldBeNull(), none => none.Candidates.ShouldBeEmpty());
        await AskAsync(Draft(15));

        (await _office.Decisions.PrepareAsync(request, Head, None)).Listing.ShouldNotBeNull().Extension.To.ShouldBe(new DateOnly(2026, 12, 15));
        (await _office.Decisions.PrepareAsync(request with { Text = "báo cáo" }, Head, None)).Draft.ShouldNotBeNull();
        (await _office.Decisions.PrepareAsync(request with { Text = "tập huấn" }, Head, None)).Draft.ShouldBeNull();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static PlanLibrary Scheduled(Schedule schedule) => new([.. JournalOffice.OneTask(PlanDay).Plans.Select(plan => plan with { Tasks = [plan.Tasks[0] with { Schedule = schedule }] })]);

    private static ExtensionFieldError ErrorOf(ExtensionAsked outcome) => outcome.ShouldBeOfType<ExtensionAsked.Invalid>().Errors.ShouldHaveSingleItem();

    private static ExtensionDraft Draft(int day) => new(JournalOffice.TheTask, new DateOnly(2026, 12, day), "chờ số liệu") { Seen = PlanDay };

    private Task<ExtensionAsked> AskAsync(ExtensionDraft draft, string operation = "ask") => _office.Extensions.AskAsync(draft, operation, Lan, None);

    private Task<ExtensionPrepared> PrepareAsync() => _office.Extensions.PrepareAsync(new ExtendRequest(JournalOffice.TheTask, null, null, null), Lan, None);

    private async Task<ExtensionHistory> HistoryAsync() => (await _office.Progress.ReadAsync(None)).Extensions.Of(JournalOffice.TheTask);

    private async Task<ExtensionsListed> ListAsync(Asker asker) => (await _office.Extensions.ListAsync(new ExtensionsRequest(null), asker, None)).ShouldBeOfType<ExtensionsListed>();

    private async Task<ExtensionDecided> DecideAsync(ExtensionDecision decision, string? reason) => await DecideAsync((await HistoryAsync()).Open!, decision, reason, Guid.NewGuid().ToString("N"));

    private Task<ExtensionDecided> DecideAsync(Extension open, ExtensionDecision decision, string? reason, string operation) =>
        _office.Decisions.DecideAsync(new DecisionDraft(open.Id, open.Version, decision, reason), operation, Head, None);

    private async Task<Extension> GrantAsync(int day)
    {
        await AskAsync(Draft(day), $"ask {day}");
        return (await DecideAsync(ExtensionDecision.Granted, null)).ShouldBeOfType<ExtensionDecided.Stored>().Extension;
    }

    private async Task<long> CountAsync(string table) => await _test.Database.FindAsync<long>($"select count(*) from {table}", null, None);
}
