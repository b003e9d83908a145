using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

/// <summary>What meetings conclude is work from the moment they are stored.</summary>
public abstract class ConclusionWorkCompliance : IAsyncLifetime
{
    private const string Budget = "Giao KHTC lập dự toán xây dựng nhà xe trước 30/11.";
    private const string Printers = "Văn phòng chủ trì, phối hợp với KHTC thanh lý máy in hỏng, xong trong tháng 12.";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-20 11:00");
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;

    private PlanStore Store => new(_test.Database, new FixedClock(Asker.Now), [new ProgressRecords(), new ReminderRecords()]);

    public async Task InitializeAsync()
    {
        _test = await CreateAsync();
        await Store.SaveAllAsync([.. LabelledPlans.Load().Plans.Select(Reading)], None);
        _office = new JournalOffice(_test.Database, new PlanLibrary([]), Store);
        await _office.Shelf.RefreshAsync(Store, None);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task LogAsync_ConclusionsGiveWork_IsDueAtOnceUnderTheMeetingsName()
    {
        var logged = (await _office.Meetings.LogAsync(Draft($"Thống nhất kế hoạch năm. {Budget}"), "op", Asker, None)).ShouldBeOfType<MeetingLogged.Stored>();

        logged.Work.ShouldHaveSingleItem().Schedule.LastDay.ShouldBe(new DateOnly(2026, 11, 29));
        var request = new DueRequest(LabelledOffice.Unit("KHTC"), new DateRange(new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 30)), null, null);
        var answer = new DueSkill(LabelledOffice.Over(_office.Shelf.Current)).Answer(request, Asker, await _office.Progress.ReadAsync(None));
        var row = answer.Rows.Where(row => row.Citation.Source == ConclusionPlan.SourceOf(logged.Meeting.Id)).ShouldHaveSingleItem();
        row.Citation.PlanTitle.ShouldBe("Kết luận họp ngày 20/11/2026: giao ban tuần");
        (row.Citation.Lines, row.Citation.Quote).ShouldBe((LineSpan.Of(2), Budget));
        (await Store.FindTextAsync(row.Citation.Source, None)).ShouldNotBeNull().Quote(row.Citation.Lines).ShouldBe(Budget);
    }

    [StoreFact]
    public async Task LogAsync_SameCardTwice_MakesItsWorkOnce()
    {
        await LogAsync(Budget);

        (await _office.Meetings.LogAsync(Draft(Budget), "op", Asker, None)).ShouldBeOfType<MeetingLogged.AlreadyStored>();

        Concluded().ShouldHaveSingleItem();
    }

    [StoreFact]
    public async Task LogAsync_TwoMeetingsCalledTheSame_KeepTheirWorkApart()
    {
        await LogAsync(Budget);
        await LogAsync(Printers, "op2");

        Concluded().Select(plan => plan.Tasks.ShouldHaveSingleItem().Evidence.Quote).ShouldBe([Budget, Printers], ignoreOrder: true);
    }

    [StoreFact]
    public async Task LogAsync_NothingToDoConcluded_MakesNoPlan()
    {
        await LogAsync("Thống nhất chủ trương. Ghi nhận ý kiến của các phòng.");

        Concluded().ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ChangeAsync_AnotherConclusionBeforeIt_ProgressStaysWithItsWork()
    {
        var meeting = await LogAsync(Budget);
        await ReportAsync(meeting, "1", ProgressState.Done);

        var changed = await _office.Meetings.ChangeAsync(meeting.Id, 1, Draft($"{Printers} {Budget}"), "op2", Asker, None);

        changed.ShouldBeOfType<MeetingChanged.Stored>().Work.Count.ShouldBe(2);
        var progress = await _office.Progress.ReadAsync(None);
        progress.Of(TaskOf(meeting, "1")).ShouldBeNull();
        progress.Of(TaskOf(meeting, "2")).ShouldNotBeNull().State.ShouldBe(ProgressState.Done);
    }

    [StoreFact]
    public async Task ChangeAsync_ConclusionsTakenBackAndWrittenAgain_WorkGoesAndComesBackWithItsProgress()
    {
        var meeting = await LogAsync(Budget);
        await ReportAsync(meeting, "1", ProgressState.InProgress);

        await _office.Meetings.ChangeAsync(meeting.Id, 1, Draft(null), "op2", Asker, None);
        Concluded().ShouldBeEmpty();
        await _office.Meetings.ChangeAsync(meeting.Id, 2, Draft(Budget), "op3", Asker, None);

        Concluded().ShouldHaveSingleItem();
        (await _office.Progress.ReadAsync(None)).Of(TaskOf(meeting, "1")).ShouldNotBeNull().State.ShouldBe(ProgressState.InProgress);
    }

    [StoreFact]
    public async Task ChangeAsync_OldCard_LeavesTheWorkAsItIs()
    {
        var meeting = await LogAsync(Budget);
        await _office.Meetings.ChangeAsync(meeting.Id, 1, Draft(Printers), "op2", Asker, None);

        (await _office.Meetings.ChangeAsync(meeting.Id, 1, Draft(Budget), "op3", Asker, None)).ShouldBeOfType<MeetingChanged.ChangedMeanwhile>();

        await _office.Shelf.RefreshAsync(Store, None);
        Concluded().ShouldHaveSingleItem().Tasks.ShouldHaveSingleItem().Evidence.Quote.ShouldBe(Printers);
    }

    [StoreFact]
    public async Task CancelAsync_MeetingWithWork_WithdrawsItAndItsReminders()
    {
        var meeting = await LogAsync(Budget);
        await RemindAsync();

        (await _office.Meetings.CancelAsync(meeting.Id, 1, "Họp nhầm", "op2", Asker, None)).ShouldBeOfType<MeetingChanged.Stored>().Work.ShouldBeEmpty();

        Concluded().ShouldBeEmpty();
        await _office.Planner.PlanAsync(Asker.Now, None);
        (await ClaimAsync("2026-11-26 08:00")).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ClaimAsync_StandingReminderOfTheUnit_FiresBeforeAConclusionsLastDay()
    {
        await RemindAsync();
        await LogAsync(Budget);
        await _office.Planner.PlanAsync(Asker.Now, None);

        (await ClaimAsync("2026-11-26 07:59")).ShouldBeEmpty();
        var about = (await ClaimAsync("2026-11-26 08:00")).ShouldHaveSingleItem().About.ShouldBeOfType<ReminderAbout.LastDay>().Deadline;

        about.LastDay.ShouldBe(new DateOnly(2026, 11, 29));
        about.Citation.Quote.ShouldBe(Budget);
    }

    [StoreFact]
    public async Task ClaimAsync_ConclusionReportedDone_RemindsNobody()
    {
        await RemindAsync();
        var meeting = await LogAsync(Budget);
        await ReportAsync(meeting, "1", ProgressState.Done);

        await _office.Planner.PlanAsync(Asker.Now, None);

        (await ClaimAsync("2026-11-26 08:00")).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ChangeAsync_UnitChosenForAPersonAndOnlyTheRoomMoves_StaysChosen()
    {
        const string said = "Giao đồng chí Lê Văn Hùng rà soát hồ sơ thi đua trước 15/12.";
        var personnel = LabelledOffice.Unit("TCCB").Name;
        var draft = Draft(said) with { Assignees = [new ConclusionChoice("Lê Văn Hùng", personnel), new ConclusionChoice("Ai Đó", "Văn phòng Sở")] };
        _office.Meetings.WorkIn(Draft(said), Asker).ShouldHaveSingleItem().Leads.ShouldHaveSingleItem().Open.ShouldBe("Lê Văn Hùng");

        var meeting = (await _office.Meetings.LogAsync(draft, "op", Asker, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;
        Lead().ShouldBe(personnel);

        await _office.Meetings.ChangeAsync(meeting.Id, 1, Draft(said) with { Place = "Phòng 201" }, "op2", Asker, None);
        Lead().ShouldBe(personnel);

        string Lead() => Concluded().ShouldHaveSingleItem().Tasks.ShouldHaveSingleItem().Leads.ShouldHaveSingleItem();
    }

    [StoreFact]
    public Task WorkIn_UnitThatTheOrganizationDoesNotHave_IsNoChoice()
    {
        var draft = Draft("Giao đồng chí Lê Văn Hùng rà soát hồ sơ thi đua trước 15/12.") with { Assignees = [new ConclusionChoice("Lê Văn Hùng", "Phòng Ma")] };

        _office.Meetings.WorkIn(draft, Asker).ShouldHaveSingleItem().Leads.ShouldHaveSingleItem().ShouldBeOfType<ConclusionAssignee.Person>();
        return Task.CompletedTask;
    }

    [StoreFact]
    public async Task Read_TaskOfAMeeting_NamesItByNumberAndDay()
    {
        var meeting = await LogAsync($"{Printers} {Budget}");
        var office = new Office(_office.Shelf.Current, JournalOffice.Organization);

        foreach (var words in (string[])["việc 2 của kết luận họp giao ban ngày 20/11", "viec 2 trong ket luan cuoc hop giao ban tuan ngay 20/11/2026", "nhiệm vụ 2 theo kết luận họp giao ban"])
        {
            new RequestReader().Read(words, Asker, office).ShouldHaveSingleItem()
                .Request.ShouldBeOfType<ExplainRequest>(words).Task.ShouldBe(TaskOf(meeting, "2"));
        }
    }

    [StoreFact]
    public async Task Read_TaskOfAMeetingDone_IsProgressOnIt()
    {
        var meeting = await LogAsync($"{Printers} {Budget}");

        var understood = new RequestReader().Read("việc 2 của kết luận họp giao ban ngày 20/11 xong rồi", Asker, new Office(_office.Shelf.Current, JournalOffice.Organization))[0];

        var progress = understood.Request.ShouldBeOfType<ProgressRequest>();
        (progress.Task, progress.State).ShouldBe((TaskOf(meeting, "2"), ProgressState.Done));
    }

    [StoreFact]
    public async Task Read_MeetingLoggedWithItsConclusions_IsTakenDownOnItsOwnDay()
    {
        await LogAsync(Budget);

        var understood = new RequestReader().Read(
            "ghi cuộc họp giao ban ngày 19/11 trực tuyến 8h đến 9h, kết luận cuộc họp: giao KHTC lập dự toán trước 30/11", Asker, new Office(_office.Shelf.Current, JournalOffice.Organization))[0];

        understood.Request.ShouldBeOfType<LogMeetingRequest>().Start.ShouldBe(JournalOffice.At("2026-11-19 08:00"));
    }

    [StoreFact]
    public async Task Read_DayWithoutAMeeting_TakesNoOther()
    {
        await LogAsync(Budget);
        var office = new Office(_office.Shelf.Current, JournalOffice.Organization);

        var understood = new RequestReader().Read("việc 1 của kết luận họp giao ban ngày 13/11", Asker, office)[0];

        understood.Request.ShouldBeOfType<PlansRequest>().Text.ShouldNotBeNull().ShouldContain("13/11");
    }

    [StoreFact]
    public async Task Read_BareNumber_MeansNoConclusion()
    {
        var before = new RequestReader().Read("việc 1", Asker, new Office(_office.Shelf.Current, JournalOffice.Organization))[0];
        await LogAsync(Budget);

        new RequestReader().Read("việc 1", Asker, new Office(_office.Shelf.Current, JournalOffice.Organization))[0].Request.ShouldBe(before.Request);
    }

    [StoreFact]
    public async Task Plans_WithConclusions_AreThoseTheOfficeWasSent()
    {
        await LogAsync(Budget);
        var answers = LabelledOffice.Over(_office.Shelf.Current);

        var listed = new PlansSkill(answers).Answer(new PlansRequest(null), Asker);
        var asked = new PlansSkill(answers).Answer(new PlansRequest("kết luận họp giao ban tuần"), Asker);

        (listed.Plans.Count, listed.Loaded).ShouldBe((5, 5));
        asked.Plans.ShouldNotContain(plan => ConclusionPlan.Is(plan));
    }

    [StoreFact]
    public void MainIssuer_ManyMeetingsOfAnother_IsTheDocuments()
    {
        var meetings = Enumerable.Range(0, 9).Select(number =>
            ConclusionMeetings.PlanOf(ConclusionMeetings.Meeting($"m{number}", Asker.Now, Budget) with { Organization = "Sở khác" }).Plan);

        new Office(new PlanLibrary([.. meetings, .. LabelledPlans.Load().Plans])).Organization.ShouldBe(JournalOffice.Organization);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static MeetingDraft Draft(string? conclusions) => new()
    {
        Title = "giao ban tuần",
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.Online,
        Start = JournalOffice.At("2026-11-20 08:00"),
        End = JournalOffice.At("2026-11-20 10:00"),
        Unit = "Văn phòng Sở",
        Conclusions = conclusions,
    };

    private static PlanReading Reading(Plan plan) => new(plan, SourceText.FromString(plan.Source, plan.Title), plan.Source);

    private static TaskReference TaskOf(Meeting meeting, string key) => new(ConclusionPlan.SourceOf(meeting.Id), new TaskKey(key));

    private IReadOnlyList<Plan> Concluded() => [.. _office.Shelf.Current.Plans.Where(ConclusionPlan.Is)];

    private async Task<Meeting> LogAsync(string conclusions, string operation = "op") =>
        (await _office.Meetings.LogAsync(Draft(conclusions), operation, Asker, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

    private async Task ReportAsync(Meeting meeting, string key, ProgressState state) =>
        (await _office.Progress.RecordAsync(new ProgressDraft(TaskOf(meeting, key), state, null, null, Asker.Today), $"report {key}", Asker, None))
            .ShouldBeOfType<ProgressRecorded.Stored>();

    private async Task RemindAsync() =>
        (await _office.Reminders.SetAsync(
            new ReminderDraft("dự toán nhà xe", null, LeadTimes.Of(new CalendarDuration(3, Grain.Day)), LabelledOffice.Unit("KHTC"), null), "remind", Asker, "conversation", Language.Vietnamese, None))
            .ShouldBeOfType<ReminderSet.Stored>();

    private async Task<IReadOnlyList<OwedLine>> ClaimAsync(string at) =>
        [.. (await _office.Ledger.ClaimAsync(JournalOffice.At(at), TimeSpan.FromMinutes(1), 10, None)).SelectMany(message => message.Lines)];
}
