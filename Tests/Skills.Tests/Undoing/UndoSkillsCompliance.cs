using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Skills.Undoing;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Undoing;

public abstract class UndoSkillsCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker An = JournalOffice.AskerAt("2026-11-21 08:00");
    private static readonly Asker Binh = JournalOffice.AskerAt("2026-11-21 08:05", "binh");
    private TestDatabase _test = null!;

    private JournalOffice Office => new(_test.Database, JournalOffice.OneTask(new DateOnly(2026, 12, 1)));

    private UndoSkills Undo => new(_test.Database, Office.Meetings, Office.Reminders);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task FindAsync_NothingWritten_SaysSo()
    {
        await LogAsync(Binh);

        (await Undo.FindAsync(An, None)).ShouldBe(new UndoFound.Nothing());
    }

    [StoreFact]
    public async Task FindAsync_OfSeveralWrites_MeansTheLastOfWhateverKind()
    {
        await ReportAsync();
        (await Undo.FindAsync(An, None)).ShouldBe(new UndoFound.Report());

        var meeting = await LogAsync(An);
        (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ToCancel>().Meeting.Id.ShouldBe(meeting.Id);

        await Office.Meetings.ChangeAsync(meeting.Id, 1, Draft() with { Title = "Mới" }, "change", An, None);
        (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ToChangeBack>().Before.Title.ShouldBe("Giao ban");

        await Office.Meetings.CancelAsync(meeting.Id, 2, null, "cancel", An, None);
        (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ToReinstate>().Meeting.Version.ShouldBe(3);

        await Office.Meetings.ReinstateAsync(meeting.Id, 3, "reinstate", An, None);
        (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ToCancel>().Meeting.Version.ShouldBe(4);

        var reminder = await RemindAsync();
        (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ToDrop>().Reminder.Id.ShouldBe(reminder.Id);

        await Office.Reminders.CancelOneAsync(reminder.Id, "drop", An, None);
        (await Undo.FindAsync(An, None)).ShouldBe(new UndoFound.NoWayBack(UndoneDeed.RemindersCancelled));
    }

    [StoreFact]
    public async Task FindAsync_ChangedBackAndAgain_LeadsForthAgain()
    {
        var meeting = await LogAsync(An);
        await Office.Meetings.ChangeAsync(meeting.Id, 1, Draft() with { Title = "Mới" }, "change", An, None);
        var back = (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ToChangeBack>();

        await Office.Meetings.ChangeAsync(meeting.Id, back.Meeting.Version, back.Before, "back", An, None);

        (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ToChangeBack>().Before.Title.ShouldBe("Mới");
    }

    [StoreFact]
    public async Task FindAsync_AfterTenMinutes_IsTooLate()
    {
        await LogAsync(An);

        (await Undo.FindAsync(An with { Now = An.Now.AddMinutes(10) }, None)).ShouldBeOfType<UndoFound.ToCancel>();
        (await Undo.FindAsync(An with { Now = An.Now.AddMinutes(10).AddTicks(1) }, None)).ShouldBe(new UndoFound.TooLate(UndoneDeed.MeetingLogged, An.Now));
    }

    [StoreFact]
    public async Task FindAsync_SomebodyElseWroteTheMeetingSince_SaysWho()
    {
        var meeting = await LogAsync(An);
        await Office.Meetings.ChangeAsync(meeting.Id, 1, Draft() with { Title = "Của Bình" }, "change", Binh, None);

        var since = (await Undo.FindAsync(An, None)).ShouldBeOfType<UndoFound.ChangedSince>();

        (since.Meeting.Title, since.Last.PersonId, since.Last.At).ShouldBe(("Của Bình", "binh", Binh.Now));
    }

    [StoreFact]
    public async Task FindAsync_RightTakenAwaySince_IsRefused()
    {
        await LogAsync(An);

        (await Undo.FindAsync(An with { Standing = new Standing.Unlisted() }, None)).ShouldBeOfType<UndoFound.NotPermitted>();
    }

    [StoreFact]
    public async Task FindAsync_ReportTakenBack_HasNoWayBack()
    {
        await ReportAsync();
        (await Office.Progress.UndoAsync(An, "undo", None)).ShouldBeOfType<ProgressUndone.Done>();

        (await Undo.FindAsync(An, None)).ShouldBe(new UndoFound.NoWayBack(UndoneDeed.ReportTakenBack));
    }

    [StoreFact]
    public async Task CancelOneAsync_OthersOrTwice_CancelsNothing()
    {
        var reminder = await RemindAsync();

        (await Office.Reminders.CancelOneAsync(reminder.Id, "a", Binh, None)).ShouldBe(new ReminderCancelled.NothingMatches());
        (await Office.Reminders.CancelOneAsync(reminder.Id, "b", An, None)).ShouldBeOfType<ReminderCancelled.Done>().Reminders.ShouldHaveSingleItem().Id.ShouldBe(reminder.Id);
        (await Office.Reminders.CancelOneAsync(reminder.Id, "b", An, None)).ShouldBe(new ReminderCancelled.AlreadyDone());
        (await Office.Reminders.ListAsync(new RemindersRequest(), An, None)).Reminders.ShouldBeEmpty();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static MeetingDraft Draft() => new()
    {
        Title = "Giao ban",
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.Online,
        Start = JournalOffice.At("2026-11-23 08:00"),
        End = JournalOffice.At("2026-11-23 10:00"),
        Unit = "Văn phòng Sở",
    };

    private async Task<Meeting> LogAsync(Asker asker) =>
        (await Office.Meetings.LogAsync(Draft(), Guid.NewGuid().ToString("N"), asker, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

    private async Task ReportAsync() =>
        (await Office.Progress.RecordAsync(new ProgressDraft(JournalOffice.TheTask, ProgressState.InProgress, 40, null, An.Today), "report", An, None)).ShouldBeOfType<ProgressRecorded.Stored>();

    private async Task<Reminder> RemindAsync() =>
        (await Office.Reminders.SetAsync(new ReminderDraft("gọi lại", An.Now.AddHours(2), null, null, null), "set", An, "c", Language.Vietnamese, None))
            .ShouldBeOfType<ReminderSet.Stored>().Reminder;
}
