using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders;

public abstract class ReminderCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly CalendarDuration ThreeDays = new(3, Grain.Day);
    private static readonly DateOnly LastDay = new(2026, 12, 4);
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-21 08:00");
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    private JournalOffice Office => new(_test.Database, JournalOffice.OneTask(LastDay));

    [StoreFact]
    public async Task ClaimAsync_OneOff_IsOwedAtItsInstantOnceAndAfterARestart()
    {
        await OneOffAsync("2026-11-22 15:00");
        (await ClaimAsync("2026-11-22 14:59")).ShouldBeEmpty();
        await _test.RestartAsync();

        var claimed = (await ClaimAsync("2026-11-22 15:00")).ShouldHaveSingleItem();

        claimed.Lines.ShouldHaveSingleItem().About.ShouldBe(new ReminderAbout.Words("nộp báo cáo"));
        claimed.To.ShouldBe(new Recipient.Room("conversation"));
        (await Office.Ledger.MarkSentAsync(claimed, "1", JournalOffice.At("2026-11-22 15:01"), None)).ShouldBeTrue();
        await _test.RestartAsync();
        (await ClaimAsync("2027-11-22 15:00")).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ClaimAsync_AfterAnOutage_IsOneMessageLateRatherThanNever()
    {
        await OneOffAsync("2026-11-22 15:00");
        await StandingAsync();

        (await ClaimAsync("2026-12-21 08:00")).ShouldHaveSingleItem().Lines.Count.ShouldBe(2);
    }

    [StoreFact]
    public async Task ClaimAsync_LateOutsideTheHours_WaitsForTheNextWorkingMorningUnlessItWasAskedForToTheMinute()
    {
        await OneOffAsync("2026-12-06 15:00");
        await StandingAsync();

        var asked = (await ClaimAsync("2026-12-06 15:00")).ShouldHaveSingleItem();
        asked.Lines.ShouldHaveSingleItem().Nudge.ShouldBe(new Nudge.Once());
        await Office.Ledger.MarkSentAsync(asked, "1", JournalOffice.At("2026-12-06 15:00"), None);
        (await ClaimAsync("2026-12-06 15:01")).ShouldBeEmpty();
        (await ClaimAsync("2026-12-07 08:00")).ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Nudge.ShouldBe(new Nudge.Before(ThreeDays));
    }

    [StoreFact]
    public async Task ClaimAsync_ManyClaimersAtOnce_NeverShareAMessage()
    {
        for (var i = 0; i < 40; i++)
            await OneOffAsync("2026-11-22 15:00", $"op{i}", $"conversation{i % 20}");

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ClaimAllAsync())));

        var claimed = claims.SelectMany(messages => messages).ToList();
        claimed.Select(message => message.To).Distinct().Count().ShouldBe(20);
        claimed.ShouldAllBe(message => message.Lines.Count == 2);
        claimed.SelectMany(message => message.Lines).Select(line => line.Id).Distinct().Count().ShouldBe(40);
    }

    [StoreFact]
    public async Task ClaimAsync_SenderDiedBeforeMarking_IsOwedAgainAfterTheLease()
    {
        await OneOffAsync("2026-11-22 15:00");
        var first = (await ClaimAsync("2026-11-22 15:00")).ShouldHaveSingleItem();
        (await ClaimAsync("2026-11-22 15:01")).ShouldBeEmpty();
        await _test.RestartAsync();

        var second = (await ClaimAsync("2026-11-22 15:02")).ShouldHaveSingleItem();

        (second.Lines[0].Id, second.Attempts).ShouldBe((first.Lines[0].Id, 2));
        (await Office.Ledger.MarkSentAsync(first, "1", JournalOffice.At("2026-11-22 15:03"), None)).ShouldBeFalse();
        (await Office.Ledger.MarkSentAsync(second, "2", JournalOffice.At("2026-11-22 15:03"), None)).ShouldBeTrue();
    }

    [StoreFact]
    public async Task ClaimAsync_WhileAnotherMessageToTheSameRecipientIsOnItsWay_Waits()
    {
        await OneOffAsync("2026-11-22 15:00", "first");
        await OneOffAsync("2026-11-22 15:01", "second");
        await OneOffAsync("2026-11-22 15:01", "third", "elsewhere");
        var first = (await ClaimAsync("2026-11-22 15:00")).ShouldHaveSingleItem();

        (await ClaimAsync("2026-11-22 15:01")).ShouldHaveSingleItem().To.ShouldBe(new Recipient.Room("elsewhere"));
        (await Office.Ledger.MarkSentAsync(first, "1", JournalOffice.At("2026-11-22 15:01"), None)).ShouldBeTrue();

        (await ClaimAsync("2026-11-22 15:01")).ShouldHaveSingleItem().To.ShouldBe(first.To);
    }

    [StoreFact]
    public async Task MarkFailedAsync_WithNotices_OwesThemOnlyWhereTheClaimHolds()
    {
        await OneOffAsync("2026-11-22 15:00");
        var lost = (await ClaimAsync("2026-11-22 15:00")).ShouldHaveSingleItem();
        var held = (await ClaimAsync("2026-11-22 15:03")).ShouldHaveSingleItem();
        Notice[] told = [new Notice("admin", new NoticeContent.ReminderGivenUp(held.Lines[0].Id, true, null, 1, "413"), JournalOffice.At("2026-11-22 15:03"))];

        (await Office.Ledger.MarkFailedAsync(lost, "413", told, JournalOffice.At("2026-11-22 15:03"), None)).ShouldBeFalse();
        (await NoticesAsync()).ShouldBe(0);
        (await Office.Ledger.MarkFailedAsync(held, "413", told, JournalOffice.At("2026-11-22 15:03"), None)).ShouldBeTrue();

        (await NoticesAsync()).ShouldBe(1);
    }

    [StoreFact]
    public async Task MeetAsync_WakesWhatWaitedForThePerson()
    {
        await OneOffAsync("2026-11-22 15:00", "due", "teams|c1");
        await OneOffAsync("2026-11-25 15:00", "later", "teams|c1");
        var claimed = (await ClaimAsync("2026-11-22 15:00")).ShouldHaveSingleItem();
        await Office.Ledger.PutBackAsync(claimed, JournalOffice.At("2026-11-23 15:00"), "closed", None);
        (await ClaimAsync("2026-11-22 15:05")).ShouldBeEmpty();

        await using (var work = await _test.Database.BeginAsync(None))
        {
            await PersonalConversations.MeetAsync("an", "teams|c1", Language.Vietnamese, JournalOffice.At("2026-11-22 15:06"), work, None);
            await work.CommitAsync(None);
        }

        (await ClaimAsync("2026-11-22 15:06")).ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Id.ShouldBe(claimed.Lines[0].Id);
    }

    [StoreFact]
    public async Task PutBackAsync_TransientFailure_IsOwedAgainFromThatInstantOn()
    {
        await OneOffAsync("2026-11-22 15:00");
        var claimed = (await ClaimAsync("2026-11-22 15:00")).ShouldHaveSingleItem();

        (await Office.Ledger.PutBackAsync(claimed, JournalOffice.At("2026-11-22 15:10"), "429", None)).ShouldBeTrue();

        (await ClaimAsync("2026-11-22 15:09")).ShouldBeEmpty();
        var again = (await ClaimAsync("2026-11-22 15:10")).ShouldHaveSingleItem();
        (await Office.Ledger.MarkFailedAsync(again, "403", JournalOffice.At("2026-11-22 15:10"), None)).ShouldBeTrue();
        (await ClaimAsync("2026-11-23 15:10")).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task SetAsync_Standing_OwesOneMessageForEachLastDay()
    {
        var set = (await StandingAsync()).ShouldBeOfType<ReminderSet.Stored>();
        set.Upcoming.ShouldHaveSingleItem().FireAt.ShouldBe(JournalOffice.At("2026-12-01 08:00"));

        (await ClaimAsync("2026-12-01 07:59")).ShouldBeEmpty();
        var claimed = (await ClaimAsync("2026-12-01 08:00")).ShouldHaveSingleItem();

        var about = claimed.Lines.ShouldHaveSingleItem().About.ShouldBeOfType<ReminderAbout.LastDay>().Deadline;
        about.LastDay.ShouldBe(LastDay);
        about.Citation.Key.ShouldBe(JournalOffice.TheTask.Key);
    }

    [StoreFact]
    public async Task SetAsync_SameCardTwice_OwesOnce()
    {
        await OneOffAsync("2026-11-22 15:00");

        (await OneOffAsync("2026-11-22 15:00")).ShouldBeOfType<ReminderSet.AlreadyStored>();

        (await ClaimAsync("2026-11-22 15:00")).Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task PlanAsync_AgainAndAtOnce_ChangesNothing()
    {
        await StandingAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Office.Planner.PlanAsync(Asker.Now, None))));
        (await Office.Planner.PlanAsync(Asker.Now, None)).ShouldBe(0);

        (await ClaimAsync("2026-12-01 08:00")).Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task PlanAsync_WhileRemindersAreSet_DropsNoneOfThem()
    {
        var setting = Task.Run(async () =>
        {
            var office = Office;
            for (var each = 0; each < 200; each++)
            {
                var draft = new ReminderDraft($"việc số {each}", JournalOffice.At("2026-11-22 15:00"), null, null, null);
                (await office.Reminders.SetAsync(draft, $"once {each}", Asker, "conversation", Language.English, None)).ShouldBeOfType<ReminderSet.Stored>();
            }
        });
        do
        {
            await Office.Planner.PlanAsync(Asker.Now, None);
            (await _test.Database.FindAsync<long>("select count(*) from owed_reminders where state = 'dropped'", null, None)).ShouldBe(0);
        }
        while (!setting.IsCompleted);
        await setting;
    }

    [StoreFact]
    public async Task PlanAsync_DeadlineMoved_OwesTheNewDayAndDropsTheOld()
    {
        await StandingAsync();
        var moved = new JournalOffice(_test.Database, JournalOffice.OneTask(LastDay.AddDays(7)));

        (await moved.Planner.PlanAsync(Asker.Now, None)).ShouldBe(2);

        (await moved.Ledger.ClaimAsync(JournalOffice.At("2026-12-01 08:00"), Lease, 10, None)).ShouldBeEmpty();
        (await moved.Ledger.ClaimAsync(JournalOffice.At("2026-12-08 08:00"), Lease, 10, None)).Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task PlanAsync_DeadlineMovedBack_IsOwedAgainButNotWhenItWasSent()
    {
        await StandingAsync();
        var moved = new JournalOffice(_test.Database, JournalOffice.OneTask(LastDay.AddDays(7)));
        await moved.Planner.PlanAsync(Asker.Now, None);
        (await Office.Planner.PlanAsync(Asker.Now, None)).ShouldBe(2);
        var claimed = (await ClaimAsync("2026-12-01 08:00")).ShouldHaveSingleItem();
        await Office.Ledger.MarkSentAsync(claimed, "1", JournalOffice.At("2026-12-01 08:00"), None);

        await Office.Planner.PlanAsync(JournalOffice.At("2026-12-01 09:00"), None);

        (await ClaimAsync("2026-12-02 08:00")).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ClaimAsync_PlanGoneBeforePlanning_SendsNothing()
    {
        await StandingAsync();

        (await new JournalOffice(_test.Database, PlanLibrary.Empty).Ledger.ClaimAsync(JournalOffice.At("2026-12-01 08:00"), Lease, 10, None)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ClaimAsync_WorkReportedDone_SendsNothingUntilReopened()
    {
        await StandingAsync();
        await ReportAsync(ProgressState.Done, "p1");
        (await ClaimAsync("2026-12-01 08:00")).ShouldBeEmpty();

        await ReportAsync(ProgressState.InProgress, "p2");
        await Office.Planner.PlanAsync(JournalOffice.At("2026-12-02 10:00"), None);

        (await ClaimAsync("2026-12-02 10:00")).Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task CancelAsync_ByPositionTwice_CancelsThatOneOnly()
    {
        await OneOffAsync("2026-11-22 15:00", "a");
        await OneOffAsync("2026-11-22 16:00", "b");

        (await CancelAsync(new ReminderSelection(Position: 1), "c")).ShouldBeOfType<ReminderCancelled.Done>().Reminders.Count.ShouldBe(1);
        (await CancelAsync(new ReminderSelection(Position: 1), "c")).ShouldBeOfType<ReminderCancelled.AlreadyDone>();

        (await ClaimAsync("2026-11-23 08:00")).ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().FireAt.ShouldBe(JournalOffice.At("2026-11-22 16:00"));
    }

    [StoreFact]
    public async Task CancelAsync_WordsOfSeveral_AsksWhichAndOthersCannot()
    {
        await OneOffAsync("2026-11-22 15:00", "a");
        await OneOffAsync("2026-11-22 16:00", "b");

        (await CancelAsync(new ReminderSelection(Text: "bao cao"), "c")).ShouldBeOfType<ReminderCancelled.Ambiguous>().Candidates.Count.ShouldBe(2);
        (await CancelAsync(new ReminderSelection(Text: "gì đó"), "d")).ShouldBeOfType<ReminderCancelled.NothingMatches>();
        (await CancelAsync(new ReminderSelection(All: true), "e", "someone else")).ShouldBeOfType<ReminderCancelled.NothingMatches>();
        (await CancelAsync(new ReminderSelection(All: true), "f")).ShouldBeOfType<ReminderCancelled.Done>().Reminders.Count.ShouldBe(2);
    }

    [StoreFact]
    public async Task ListAsync_SentOneOff_IsNotListed()
    {
        await OneOffAsync("2026-11-22 15:00");
        await StandingAsync();
        var claimed = (await ClaimAsync("2026-11-22 15:00")).ShouldHaveSingleItem();
        await Office.Ledger.MarkSentAsync(claimed, "1", JournalOffice.At("2026-11-22 15:00"), None);

        var listing = (await Office.Reminders.ListAsync(new RemindersRequest(), Asker, None)).Reminders.ShouldHaveSingleItem();

        (listing.Position, listing.Owed, listing.Next).ShouldBe((1, 1, JournalOffice.At("2026-12-01 08:00")));
        listing.Reminder.Timing.ShouldBe(new ReminderTiming.BeforeDeadlines(JournalOffice.Secretariat, null, null, LeadTimes.Of(ThreeDays)));
    }

    [StoreFact]
    public async Task PrepareAsync_NoUnitNamed_TakesTheAskersOwnOrAsks()
    {
        var request = new RemindRequest(null, null, null, null, LeadTimes.Of(ThreeDays));

        (await Office.Reminders.PrepareAsync(request, Asker, None)).Errors.ShouldBe([new ReminderFieldError(ReminderField.Unit, FieldProblem.Missing)]);
        var own = await Office.Reminders.PrepareAsync(request, Asker with { Unit = JournalOffice.Secretariat }, None);

        own.Errors.ShouldBeEmpty();
        own.Upcoming.Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task PrepareAsync_InThePastOrWithoutWords_SaysWhatIsWrong()
    {
        (await ErrorsAsync(new RemindRequest("x", null, null, Asker.Now, null))).ShouldBe([new ReminderFieldError(ReminderField.When, FieldProblem.OutOfRange)]);
        (await ErrorsAsync(new RemindRequest(null, null, null, Asker.Now.AddHours(1), null))).ShouldBe([new ReminderFieldError(ReminderField.Text, FieldProblem.Missing)]);
        (await ErrorsAsync(new RemindRequest("x", null, null, null, null))).ShouldBe([new ReminderFieldError(ReminderField.When, FieldProblem.Missing)]);
        (await ErrorsAsync(new RemindRequest("x", null, null, null, LeadTimes.Of(new CalendarDuration(decimal.MaxValue, Grain.Year))))).ShouldBe([new ReminderFieldError(ReminderField.When, FieldProblem.OutOfRange)]);
    }

    [StoreFact]
    public async Task ForeseeAsync_SamplePlans_AreTheLedTasksAndTheReportsThatPassThroughTheUnit()
    {
        var office = new JournalOffice(_test.Database);

        var timing = new ReminderTiming.BeforeDeadlines(JournalOffice.Secretariat, null, null, LeadTimes.Of(ThreeDays));
        var now = JournalOffice.At("2026-08-01 00:00");
        var upcoming = (await office.Planner.ForeseeAsync(
            new Reminder("r", JournalOffice.Organization, "an", "An", "conversation", Language.Vietnamese, null, timing, now), now, None)).Upcoming;

        upcoming.Select(each => each.Deadline.LastDay).Distinct().ShouldBe(
            [new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 30), new DateOnly(2026, 11, 14), new DateOnly(2026, 12, 31)]);
        upcoming.Where(each => each.Deadline.LastDay == new DateOnly(2026, 12, 31)).Select(each => each.Deadline.TaskKey!.Value.Value)
            .ShouldBe(["3.4", "3.5", "4.1", "4.2", "4.3"]);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private Task<ReminderSet> OneOffAsync(string at, string operation = "op", string conversation = "conversation") => Office.Reminders.SetAsync(
        new ReminderDraft("nộp báo cáo", JournalOffice.At(at), null, null, null), operation, Asker, conversation, Language.Vietnamese, None);

    private Task<ReminderSet> StandingAsync() => Office.Reminders.SetAsync(
        new ReminderDraft(null, null, LeadTimes.Of(ThreeDays), JournalOffice.Secretariat, null), "standing", Asker, "conversation", Language.English, None);

    private Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(string now) => Office.Ledger.ClaimAsync(JournalOffice.At(now), Lease, 100, None);

    private async Task<List<ClaimedMessage>> ClaimAllAsync()
    {
        var all = new List<ClaimedMessage>();
        while (await Office.Ledger.ClaimAsync(JournalOffice.At("2026-11-22 15:00"), Lease, 3, None) is { Count: > 0 } claimed)
            all.AddRange(claimed);
        return all;
    }

    private Task<long> NoticesAsync() => _test.Database.FindAsync<long>("select count(*) from notices", null, None);

    private Task<ReminderCancelled> CancelAsync(ReminderSelection selection, string operation, string person = "an") =>
        Office.Reminders.CancelAsync(selection, operation, Asker with { Id = person }, None);

    private async Task<IReadOnlyList<ReminderFieldError>> ErrorsAsync(RemindRequest request) =>
        (await Office.Reminders.PrepareAsync(request, Asker, None)).Errors;

    private async Task ReportAsync(ProgressState state, string operation)
    {
        var request = new ProgressRequest(JournalOffice.TheTask, null, state, null, null, null);
        var prepared = await Office.Progress.PrepareAsync(request, Asker, None);
        (await Office.Progress.RecordAsync(prepared.Draft, operation, Asker, None)).ShouldBeOfType<ProgressRecorded.Stored>();
    }
}
