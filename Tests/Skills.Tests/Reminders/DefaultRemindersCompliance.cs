using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

/// <summary>What nobody has to ask for, and what the buttons of a reminder do.</summary>
public abstract class DefaultRemindersCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly LastDay = new(2026, 12, 4);
    private static readonly Person Head = new("Head", "Lê Thu Hạnh", JournalOffice.Secretariat, [Role.UnitHead]);
    private static readonly Person Leader = new("leader", "Trần Văn Sơn", null, [Role.Leader]);
    private static readonly Person Staff = new("staff", "Đỗ Kim Chi", JournalOffice.Secretariat, [Role.Staff]);
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;

    public async Task InitializeAsync()
    {
        _test = await CreateAsync();
        _office = OfficeOf(Head, Leader, Staff);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task PlanAsync_HeadOfTheUnitThatLeads_IsOwedTheFourDaysAndTheLeaderNothingYet()
    {
        (await PlanAsync("2026-11-21 00:00")).ShouldBe(4);

        var rows = await LedgerAsync();
        rows.ShouldAllBe(row => row.To == new Recipient.Person("HEAD") && row.Why == new Because.UnitHead() && row.Title == "Báo cáo kết quả");
        rows.Select(row => row.OwedAt).ShouldBe(
            [JournalOffice.At("2026-11-27 08:00"), JournalOffice.At("2026-12-01 08:00"), JournalOffice.At("2026-12-03 08:00"), JournalOffice.At("2026-12-04 08:00")]);
    }

    [StoreFact]
    public async Task PlanAsync_WorkIsLate_TellsTheHeadEveryWeekAndTheLeaderOnce()
    {
        await LiveAsync("2026-12-05", 31);

        (await SentAsync(Head)).ShouldBe(["overdue 1 2026-12-11", "overdue 2 2026-12-18", "overdue 3 2026-12-25", "overdue 4 2027-01-04"]);
        (await SentAsync(Leader)).ShouldBe(["escalated 2026-12-11"]);
    }

    [StoreFact]
    public async Task PlanAsync_FirstStartLongAfter_BringsUpTheNextWeekAlone()
    {
        await LiveAsync("2027-03-01", 4);

        (await SentAsync(Head)).ShouldBeEmpty();
        (await LedgerAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Nudge.ShouldBe(new Nudge.Overdue(13)),
            row => row.OwedAt.ShouldBe(JournalOffice.At("2027-03-05 08:00")));
    }

    [StoreFact]
    public async Task PlanAsync_FirstStartNearTheLastDay_OwesTheLatestMissedAtOnceInTheHours()
    {
        await PlanAsync("2026-12-01 19:00");

        (await LedgerAsync()).Select(row => (NudgeCode.Of(row.Nudge), row.OwedAt)).ShouldBe(
        [
            ("before 3 Day", JournalOffice.At("2026-12-02 08:00")),
            ("before 1 Day", JournalOffice.At("2026-12-03 08:00")),
            ("before 0 Day", JournalOffice.At("2026-12-04 08:00")),
        ]);
    }

    [StoreFact]
    public async Task PlanAsync_DirectoryOutOfReach_TakesNothingFromAnybody()
    {
        await PlanAsync("2026-11-21 00:00");

        (await OfficeOf().Planner.PlanAsync(JournalOffice.At("2026-11-21 00:01"), None)).ShouldBe(0);
    }

    [StoreFact]
    public async Task PlanAsync_AnotherHead_IsTheOneRemindedFromThenOn()
    {
        await PlanAsync("2026-11-21 00:00");
        var next = new Person("next", "Phạm Văn Phú", JournalOffice.Secretariat, [Role.OfficeHead]);

        await OfficeOf(next).Planner.PlanAsync(JournalOffice.At("2026-11-21 00:01"), None);

        (await LedgerAsync()).Where(row => row.State == LedgerState.Owed).ShouldAllBe(row => row.To == new Recipient.Person("next"));
    }

    [StoreFact]
    public async Task PlanAsync_HeadSubscribesToo_OwesOneMessageForBothAndNamesTheSubscription()
    {
        await PlanAsync("2026-11-21 00:00");
        var draft = new ReminderDraft(null, null, LeadTimes.Of(new CalendarDuration(1, Grain.Week)), JournalOffice.Secretariat, null) { Audience = new ReminderAudience.Members(JournalOffice.Secretariat) };
        var stored = (await _office.Reminders.SetAsync(draft, "op", Asker(Head, "2026-11-21 00:01"), "c", Language.English, None)).ShouldBeOfType<ReminderSet.Stored>();
        await PlanAsync("2026-11-21 00:02");

        var week = (await LedgerAsync()).Where(row => row.OwedAt == JournalOffice.At("2026-11-27 08:00")).ToList();
        week.Select(row => row.To).ShouldBe([new Recipient.Person("head"), new Recipient.Person("staff")], ignoreOrder: true);
        week.ShouldAllBe(row => row.Why == new Because.Asked(stored.Reminder.Id));

        await _office.Reminders.CancelOneAsync(stored.Reminder.Id, "cancel", Asker(Head), None);
        await PlanAsync("2026-11-21 00:03");
        (await LedgerAsync()).Where(row => row.State == LedgerState.Owed && row.OwedAt == JournalOffice.At("2026-11-27 08:00")).ShouldHaveSingleItem().Why.ShouldBe(new Because.UnitHead());
    }

    [StoreFact]
    public async Task SetAsync_WholeUnitByWhoMayNot_IsRefused()
    {
        var draft = new ReminderDraft(null, null, LeadTimes.Of(new CalendarDuration(1, Grain.Week)), JournalOffice.Secretariat, null) { Audience = new ReminderAudience.Members(JournalOffice.Secretariat) };

        (await _office.Reminders.SetAsync(draft, "op", Asker(Staff), "c", Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.NotPermitted>().Refusal.Deed.ShouldBe(Deed.SetUnitReminder);
        (await _office.Reminders.SetAsync(draft, "op", Asker(Head), "c", Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.Stored>().Recipients.ShouldBe(2);
    }

    [StoreFact]
    public async Task Buttons_OfSomebodyElsesRow_DoNothing()
    {
        var row = await ClaimedRowAsync("2026-11-27 08:00");

        (await _office.Actions.FindAsync(row, Asker(Staff), None)).ShouldBeNull();
        (await _office.Actions.StopAsync([row, 999], "op", Asker(Staff), None)).ShouldBeOfType<ReminderActed.NotYours>();
        (await _office.Actions.SettleReportAsync(row, "op", Asker(Head), None)).ShouldBeOfType<ReminderActed.NotYours>("it is a task");
        (await _office.Actions.FindAsync(row, Asker(Head), None)).ShouldNotBeNull().About.ShouldBeOfType<ReminderAbout.LastDay>();
    }

    [StoreFact]
    public async Task SnoozeAsync_Twice_IsSaidAgainOnceAtThatInstantAndIsAudited()
    {
        var row = await ClaimedRowAsync("2026-11-27 08:00");
        var until = JournalOffice.At("2026-11-29 20:00");

        (await _office.Actions.SnoozeAsync([row], until, "op", Asker(Head), None)).ShouldBe(new ReminderActed.Done(1));
        (await _office.Actions.SnoozeAsync([row], until, "op", Asker(Head), None)).ShouldBeOfType<ReminderActed.AlreadyDone>();
        await PlanAsync("2026-11-27 09:00");

        (await ClaimAsync("2026-11-29 19:59")).ShouldBeEmpty();
        (await ClaimAsync("2026-11-29 20:00")).ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Nudge.ShouldBe(new Nudge.Snoozed(until));
        (await LedgerAsync()).First(each => each.Id == row).ShouldSatisfyAllConditions(
            each => each.Acted.ShouldBe("snoozed"), each => each.OpenedAt.ShouldNotBeNull(), each => each.SentAt.ShouldNotBeNull());
        (await _test.Database.FindAsync<long>("select count(*) from audit_entries where action = 'reminder.snooze'", null, None)).ShouldBe(1);
    }

    [StoreFact]
    public async Task StopAsync_ARow_EndsAllThatPersonIsToldOfIt()
    {
        var row = await ClaimedRowAsync("2026-11-27 08:00");
        await _office.Actions.SnoozeAsync([row], JournalOffice.At("2026-11-28 08:00"), "snooze", Asker(Head), None);

        (await _office.Actions.StopAsync([row], "op", Asker(Head), None)).ShouldBe(new ReminderActed.Done(1));

        await LiveAsync("2026-11-27", 60);
        (await SentAsync(Head)).ShouldBe(["before 7 Day 2026-11-27"]);
        (await SentAsync(Leader)).ShouldBe(["escalated 2026-12-11"]);
    }

    [StoreFact]
    public async Task SettleReportAsync_AndTakenBack_RemindsNobodyUntilThen()
    {
        var plan = JournalOffice.OneTask(LastDay).Plans[0] with
        {
            Tasks = [],
            Reports = [new ReportingDuty { Who = JournalOffice.Secretariat.Name, To = "UBND", Subject = "tình hình", Period = ReportPeriod.Year, Due = new DueDay.Yearly(12, 5), Before = true, Evidence = new Evidence(LineSpan.Of(3), "trước ngày 5/12") }],
        };
        _office = new JournalOffice(_test.Database, new PlanLibrary([plan]), people: new ListedPeople(Head, Head with { Id = "deputy" }));
        await PlanAsync("2026-11-27 08:00");
        foreach (var message in await ClaimAsync("2026-11-27 08:00"))
            await _office.Ledger.MarkSentAsync(message, "1", JournalOffice.At("2026-11-27 08:00"), None);
        var row = (await LedgerAsync()).First(each => each.State == LedgerState.Sent && each.To == new Recipient.Person(Head.Id)).Id;

        (await _office.Actions.SettleReportAsync(row, "op", Asker(Head), None)).ShouldBe(new ReminderActed.Done(1));
        await PlanAsync("2026-11-27 09:00");
        (await ClaimAsync("2026-12-01 08:00")).ShouldBeEmpty();
        (await LedgerAsync()).Where(each => each.State == LedgerState.Dropped).ShouldAllBe(each => each.Reason == "settled" && each.Title == "tình hình");

        (await _office.Actions.UnsettleReportAsync(row, "back", Asker(Head), None)).ShouldBe(new ReminderActed.Done(1));
        await PlanAsync("2026-12-01 09:00");
        (await ClaimAsync("2026-12-01 09:00")).Select(message => message.To).ShouldBe([new Recipient.Person(Head.Id), new Recipient.Person("deputy")], ignoreOrder: true);
    }

    [StoreFact]
    public async Task OpenedAsync_UpToAMessage_MarksItAndThoseBeforeIt()
    {
        await ClaimedRowAsync("2026-11-27 08:00", "999");
        await ClaimedRowAsync("2026-12-01 08:00", "1000");
        await ClaimedRowAsync("2026-12-03 08:00", "1001");

        await _office.Ledger.OpenedAsync(new Recipient.Person("head"), 1000, JournalOffice.At("2026-12-03 09:00"), None);

        (await LedgerAsync()).Where(row => row.State == LedgerState.Sent).Select(row => row.OpenedAt is not null).ShouldBe([true, true, false]);
    }

    [StoreFact]
    public async Task PlanAsync_MeetingLogged_RemindsThoseItNamesAndDropsThemWhenItBegins()
    {
        _office = OfficeOf(Leader, Staff);
        var start = JournalOffice.At("2026-11-24 09:00");
        var draft = new MeetingDraft { Title = "Giao ban", Kind = MeetingKind.Briefing, Mode = MeetingMode.InPerson, Start = start, End = start.AddHours(1), Chair = "tran van son" };
        await _office.Meetings.LogAsync(draft, "op", JournalOffice.AskerAt("2026-11-23 10:00", id: Staff.Id), None);
        await PlanAsync("2026-11-23 10:01");

        // The morning before has passed: who has just written it down is not told, the chair is at once.
        (await ClaimAsync("2026-11-23 10:01")).ShouldHaveSingleItem().To.ShouldBe(new Recipient.Person("leader"));
        (await ClaimAsync("2026-11-24 09:00")).ShouldBeEmpty();
        (await LedgerAsync()).Where(row => row.State == LedgerState.Dropped).ShouldAllBe(row => row.Reason == "begun" && row.Title == "Giao ban");
    }

    [StoreFact]
    public async Task ReadAsync_Preview_IsWhatIsSentThen()
    {
        var preview = new ReminderPreview(_test.Database, _office.Shelf, new UnitNamesAsWritten(), _office.Time, new ListedPeople(Head, Leader, Staff));
        var foreseen = await preview.ReadAsync(new DateRange(new DateOnly(2026, 11, 28), new DateOnly(2026, 12, 20)), JournalOffice.At("2026-11-21 07:00"), None);
        (await LedgerAsync()).ShouldBeEmpty("looking ahead stores nothing");

        await LiveAsync("2026-11-21", 30);

        foreseen.Select(each => (each.To, NudgeCode.Of(each.Nudge), each.At)).ShouldBe(
            (await LedgerAsync()).Where(row => row.SentAt >= JournalOffice.At("2026-11-28")).OrderBy(row => row.SentAt).ThenBy(row => row.To.ToString(), StringComparer.Ordinal).Select(row => (row.To, NudgeCode.Of(row.Nudge), row.SentAt!.Value)));
        foreseen.ShouldAllBe(each => each.Citation!.Key == JournalOffice.TheTask.Key);
        foreseen[^1].Name.ShouldBe(Head.Name);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static Asker Asker(Person person, string now = "2026-11-27 08:30") => new(person.Id, person.Name, JournalOffice.Organization, null, JournalOffice.At(now)) { Standing = new Standing.Listed(person) };

    private JournalOffice OfficeOf(params Person[] people) => new(_test.Database, JournalOffice.OneTask(LastDay), people: new ListedPeople(people));

    private Task<int> PlanAsync(string now) => _office.Planner.PlanAsync(JournalOffice.At(now), None);

    private Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(string now) => _office.Ledger.ClaimAsync(JournalOffice.At(now), TimeSpan.FromSeconds(30), 10, None);

    private Task<IReadOnlyList<LedgerRow>> LedgerAsync() =>
        _office.History.ReadAsync(new LedgerQuery(new DateRange(new DateOnly(2026, 1, 1), new DateOnly(2028, 12, 31)), null, null, 1000), None);

    private async Task<long> ClaimedRowAsync(string now, string activity = "1")
    {
        await PlanAsync(now);
        var message = (await ClaimAsync(now)).ShouldHaveSingleItem();
        await _office.Ledger.MarkSentAsync(message, activity, JournalOffice.At(now), None);
        return message.Lines.ShouldHaveSingleItem().Id;
    }

    private async Task LiveAsync(string from, int days)
    {
        for (var day = JournalOffice.At(from); days-- > 0; day = day.AddDays(1))
        {
            await _office.Planner.PlanAsync(day.AddHours(7), None);
            foreach (var message in await _office.Ledger.ClaimAsync(day.AddHours(8), TimeSpan.FromSeconds(30), 100, None))
                await _office.Ledger.MarkSentAsync(message, "1", day.AddHours(8), None);
        }
    }

    private async Task<IEnumerable<string>> SentAsync(Person person) => (await LedgerAsync())
        .Where(row => row.State == LedgerState.Sent && row.To == new Recipient.Person(person.Id)).Select(row => $"{NudgeCode.Of(row.Nudge)} {row.SentAt:yyyy-MM-dd}");
}
