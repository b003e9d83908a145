using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Directory;

/// <summary>Every write of every role over the real skills: what the table does not allow leaves no trace in the database.</summary>
public abstract class PermissionWritesCompliance : IAsyncLifetime
{
    private const string OtherUnit = "Phòng Kế hoạch - Tài chính";
    private static readonly CancellationToken None = CancellationToken.None;
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task LogAsync_EveryRoleAndUnit_StoresOnlyWhatTheTableAllows()
    {
        var office = Office(JournalOffice.Secretariat.Name, JournalOffice.Organization);
        foreach (var (column, asker) in Askers())
        {
            foreach (var unit in (string?[])[JournalOffice.Secretariat.Name, OtherUnit, null])
            {
                await ExpectAsync(column, Deed.LogMeeting, unit == JournalOffice.Secretariat.Name, "meetings", async () =>
                    await office.Meetings.LogAsync(Draft() with { Unit = unit }, $"{column}-{unit}", asker, None) is MeetingLogged.NotPermitted);
            }
        }
    }

    [StoreFact]
    public async Task ChangeAsync_EveryRoleUnitAndAuthor_StoresOnlyWhatTheTableAllows() => await ExpectOfMeetingsAsync(
        async (office, meeting, asker) => await office.Meetings.ChangeAsync(
            meeting.Id, meeting.Version, Draft() with { Unit = meeting.Unit, Place = "Phòng 302" }, Guid.NewGuid().ToString("N"), asker, None));

    [StoreFact]
    public async Task CancelAsync_EveryRoleUnitAndAuthor_StoresOnlyWhatTheTableAllows() => await ExpectOfMeetingsAsync(
        async (office, meeting, asker) => await office.Meetings.CancelAsync(meeting.Id, meeting.Version, null, Guid.NewGuid().ToString("N"), asker, None));

    [StoreFact]
    public async Task ReinstateAsync_EveryRoleUnitAndAuthor_StoresOnlyWhatTheTableAllows()
    {
        var all = JournalOffice.AskerAt("2026-11-21 08:00", id: "all");
        await ExpectOfMeetingsAsync(
            async (office, meeting, asker) => await office.Meetings.ReinstateAsync(meeting.Id, meeting.Version, Guid.NewGuid().ToString("N"), asker, None),
            async (office, meeting) => (await office.Meetings.CancelAsync(meeting.Id, meeting.Version, null, Guid.NewGuid().ToString("N"), all, None)).ShouldBeOfType<MeetingChanged.Stored>().Meeting);
    }

    [StoreFact]
    public async Task ChangeAsync_OwnMeetingGivenToAnotherUnit_IsRefusedToWhoMayNotLogForIt()
    {
        var office = Office(JournalOffice.Secretariat.Name, JournalOffice.Organization);
        var head = Askers().Single(each => each.Column == $"{Role.UnitHead}").Asker;
        var meeting = await LoggedAsync(office, JournalOffice.Secretariat.Name, head);

        var changed = await office.Meetings.ChangeAsync(meeting.Id, meeting.Version, Draft() with { Unit = OtherUnit }, "give away", head, None);

        changed.ShouldBeOfType<MeetingChanged.NotPermitted>().Refusal.Deed.ShouldBe(Deed.LogMeeting);
    }

    [StoreFact]
    public async Task UndoAsync_RightTakenAwaySinceTheReport_IsRefused()
    {
        var office = Office(JournalOffice.Secretariat.Name, JournalOffice.Organization);
        var staff = Askers().Single(each => each.Column == $"{Role.Staff}").Asker;
        (await RecordAsync(office, ProgressState.InProgress, staff)).ShouldBeOfType<ProgressRecorded.Stored>();

        var undone = await office.Progress.UndoAsync(staff with { Standing = new Standing.Unlisted() }, "undo", None);

        undone.ShouldBeOfType<ProgressUndone.NotPermitted>();
        (await office.Progress.ReadAsync(None)).Of(JournalOffice.TheTask)!.State.ShouldBe(ProgressState.InProgress);
    }

    [StoreFact]
    public async Task RecordAsync_EveryRoleAndLead_StoresOnlyWhatTheTableAllows()
    {
        foreach (var (column, asker) in Askers())
        {
            foreach (var lead in (string[])[JournalOffice.Secretariat.Name, OtherUnit])
            {
                await ExpectAsync(column, Deed.ReportProgress, lead == JournalOffice.Secretariat.Name, "journal_entries", async () =>
                    await RecordAsync(Office(lead, JournalOffice.Organization), ProgressState.InProgress, asker) is ProgressRecorded.NotPermitted);
            }
        }
    }

    [StoreFact]
    public async Task RecordAsync_WorkThatIsDone_IsReopenedOnlyByWhomTheTableAllows()
    {
        var office = Office(JournalOffice.Secretariat.Name, JournalOffice.Organization);
        foreach (var (column, asker) in Askers())
        {
            await RecordAsync(office, ProgressState.Done, JournalOffice.AskerAt("2026-11-21 08:00"));
            await ExpectAsync(column, Deed.ReopenTask, isOwn: true, "journal_entries", async () =>
                await RecordAsync(office, ProgressState.InProgress, asker) is ProgressRecorded.NotPermitted);
        }
    }

    [StoreFact]
    public async Task RecordAsync_TaskOfAnotherOrganization_IsNobodys()
    {
        var office = Office("Văn phòng Sở", "Sở Xây dựng thành phố Hải Phòng");
        foreach (var (_, asker) in Askers())
            (await RecordAsync(office, ProgressState.Done, asker)).ShouldBeOfType<ProgressRecorded.NotPermitted>().Refusal.ShouldBeOfType<Refusal.OtherOrganization>();
        (await CountAsync("journal_entries")).ShouldBe(0);
    }

    [StoreFact]
    public async Task SetAsync_EveryRole_StoresOnlyWhatTheTableAllows()
    {
        var office = Office(JournalOffice.Secretariat.Name, JournalOffice.Organization);
        foreach (var (column, asker) in Askers())
        {
            await ExpectAsync(column, Deed.SetReminder, isOwn: true, "reminders", async () =>
                await office.Reminders.SetAsync(new ReminderDraft("gọi lại", asker.Now.AddHours(2), null, null, null), $"{column}", asker, "c", Language.Vietnamese, None)
                    is ReminderSet.NotPermitted);
        }
    }

    [StoreFact]
    public async Task SetAsync_WholeUnitByEveryRole_StoresOnlyWhatTheTableAllows()
    {
        foreach (var (unit, isOwn) in new[] { (JournalOffice.Secretariat, true), (new Unit(JournalOffice.Organization, OtherUnit), false) })
        {
            var office = new JournalOffice(_test.Database, people: new ListedPeople(new Person("member", "Lan", unit, [Role.Staff])));
            foreach (var (column, asker) in Askers())
            {
                var draft = new ReminderDraft("họp", asker.Now.AddHours(2), null, null, null) { Audience = new ReminderAudience.Members(unit) };
                await ExpectAsync(column, Deed.SetUnitReminder, isOwn, "reminders", async () =>
                    await office.Reminders.SetAsync(draft, $"{column} {isOwn}", asker, "c", Language.Vietnamese, None) is ReminderSet.NotPermitted);
            }
        }
    }

    [StoreFact]
    public async Task ListAsync_EveryRole_ShowsConclusionsOnlyWhereTheTableAllows()
    {
        var office = Office(JournalOffice.Secretariat.Name, JournalOffice.Organization);
        var all = JournalOffice.AskerAt("2026-11-21 08:00", id: "somebody");
        foreach (var unit in (string[])[JournalOffice.Secretariat.Name, OtherUnit])
            await office.Meetings.LogAsync(Draft() with { Unit = unit, Conclusions = "Giao KHTC", Attendance = new Attendance(["Lan"], 3) }, unit, all, None);
        var documented = PermissionDocs.Read();
        foreach (var (column, asker) in Askers())
        {
            var listed = (await office.Meetings.ListAsync(new MeetingsRequest(null, DateRange.Year(2026)), asker, None)).Meetings;

            listed.Count.ShouldBe(documented[($"{Deed.ReadMeetings}", column)] == Reach.Everything ? 2 : 0, column);
            foreach (var meeting in listed)
            {
                var reach = documented[($"{Deed.ReadConclusions}", column)];
                var shown = reach == Reach.Everything || (reach == Reach.OwnUnit && meeting.Unit == JournalOffice.Secretariat.Name);
                (meeting.Conclusions is not null).ShouldBe(shown, $"{column}, {meeting.Unit}");
                (meeting.Attendance.Names.Count > 0 || meeting.Attendance.Count is not null).ShouldBe(shown, $"{column}, {meeting.Unit}");
            }
        }
    }

    protected abstract Task<TestDatabase> CreateAsync();

    /// <summary>Somebody of the secretariat in each column of the table.</summary>
    private static IEnumerable<(string Column, Asker Asker)> Askers()
    {
        var asker = JournalOffice.AskerAt("2026-11-21 08:00", unit: JournalOffice.Secretariat);
        yield return ("Unlisted", asker with { Standing = new Standing.Unlisted() });
        foreach (var role in Enum.GetValues<Role>())
            yield return ($"{role}", asker with { Standing = new Standing.Listed(new Person("an", "An", JournalOffice.Secretariat, [role])) });
    }

    private JournalOffice Office(string lead, string issuer) =>
        new(_test.Database, new PlanLibrary([.. JournalOffice.OneTask(new DateOnly(2026, 12, 1), lead).Plans.Select(plan => plan with { Issuer = issuer })]));

    private static MeetingDraft Draft() => new()
    {
        Title = "Giao ban",
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.Online,
        Start = JournalOffice.At("2026-11-23 08:00"),
        End = JournalOffice.At("2026-11-23 10:00"),
    };

    private static async Task<ProgressRecorded> RecordAsync(JournalOffice office, ProgressState state, Asker asker)
    {
        var seen = (await office.Progress.ReadAsync(None)).Of(JournalOffice.TheTask)?.Version ?? 0;
        var draft = new ProgressDraft(JournalOffice.TheTask, state, null, null, asker.Today) { Seen = seen };
        return await office.Progress.RecordAsync(draft, Guid.NewGuid().ToString("N"), asker, None);
    }

    /// <summary>Every role against a meeting of its own unit and of another, taken down by itself and by somebody else.</summary>
    private async Task ExpectOfMeetingsAsync(
        Func<JournalOffice, Meeting, Asker, Task<MeetingChanged>> change, Func<JournalOffice, Meeting, Task<Meeting>>? before = null)
    {
        var office = Office(JournalOffice.Secretariat.Name, JournalOffice.Organization);
        var somebody = JournalOffice.AskerAt("2026-11-21 08:00", id: "somebody");
        foreach (var (column, asker) in Askers())
        {
            foreach (var (unit, isOwn) in new (string?, bool)[] { (JournalOffice.Secretariat.Name, false), (OtherUnit, false), (null, false), (OtherUnit, true) })
            {
                var author = isOwn ? somebody with { Id = asker.Id } : somebody;
                var meeting = await LoggedAsync(office, unit, author);
                if (before is not null)
                    meeting = await before(office, meeting);
                var reach = PermissionDocs.Read()[($"{Deed.ChangeMeeting}", column)];
                var allowed = reach == Reach.Everything || (reach == Reach.OwnUnit && (isOwn || unit == JournalOffice.Secretariat.Name)) || (reach == Reach.OwnRecords && isOwn);
                var audited = await CountAsync("audit_entries");

                var outcome = await change(office, meeting, asker);

                (outcome is MeetingChanged.Stored).ShouldBe(allowed, $"{column}, {unit}, own: {isOwn}");
                (outcome is MeetingChanged.NotPermitted).ShouldBe(!allowed, $"{column}, {unit}, own: {isOwn}");
                (await CountAsync("audit_entries") - audited).ShouldBe(allowed ? 1 : 0, $"{column}, {unit}, own: {isOwn}");
            }
        }
    }

    private static async Task<Meeting> LoggedAsync(JournalOffice office, string? unit, Asker author) =>
        (await office.Meetings.LogAsync(Draft() with { Unit = unit }, Guid.NewGuid().ToString("N"), author, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

    private async Task ExpectAsync(string column, Deed deed, bool isOwn, string table, Func<Task<bool>> isRefused)
    {
        var reach = PermissionDocs.Read()[($"{deed}", column)];
        var allowed = reach == Reach.Everything || (reach == Reach.OwnUnit && isOwn);
        var before = (Rows: await CountAsync(table), Audit: await CountAsync("audit_entries"), Outbox: await CountAsync("outbox"));

        (await isRefused()).ShouldBe(!allowed, $"{deed}, {column}, own: {isOwn}");

        (await CountAsync(table) - before.Rows).ShouldBe(allowed ? 1 : 0, $"{deed}, {column}, own: {isOwn}");
        (await CountAsync("audit_entries") - before.Audit).ShouldBe(allowed ? 1 : 0, $"{deed}, {column}, own: {isOwn}");
        if (!allowed)
            (await CountAsync("outbox")).ShouldBe(before.Outbox, $"{deed}, {column}, own: {isOwn}");
    }

    private async Task<long> CountAsync(string table) => await _test.Database.FindAsync<long>($"select count(*) from {table}", null, None);
}
