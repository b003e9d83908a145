using System.Globalization;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Notices;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders.Years;

/// <summary>The department with the sample plans, through 2026: what its people do, and what it sends.</summary>
internal sealed class YearOffice
{
    private const string Decree = "002_0295eccbc9e7aa97.txt";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly PlanLibrary Library = new([.. SampleCorpus.Load().Select(new PlanReader().Read)]);
    private static readonly UnitDirectory Units = new(Library, JournalOffice.Organization);
    private static readonly Unit Secretariat = UnitCalled("Văn phòng Sở");
    private static readonly Unit Personnel = UnitCalled("Phòng Tổ chức Cán bộ");

    private static readonly Person[] People =
    [
        new("hanh", "Lê Thu Hạnh", Secretariat, [Role.OfficeHead]),
        new("phu", "Phạm Văn Phú", Secretariat, [Role.UnitHead]),
        new("chi", "Đỗ Kim Chi", Secretariat, [Role.Staff]),
        new("lan", "Nguyễn Thị Lan", Personnel, [Role.UnitHead]),
        new("tu", "Vũ Anh Tú", Personnel, [Role.Staff]),
        new("minh", "Nguyễn Văn Minh", UnitCalled("Phòng Kế hoạch - Tài chính"), [Role.UnitHead]),
        new("son", "Trần Văn Sơn", null, [Role.Leader]),
    ];

    private readonly TestDatabase _test;
    private readonly JournalOffice _office;
    private readonly List<string> _messages = [];

    public YearOffice(TestDatabase test)
    {
        _test = test;
        _office = new JournalOffice(test.Database, Library, people: new ListedPeople(People), names: new DirectoryUnitNames(Units));
    }

    /// <summary>The recipients of each look at which they were sent something: once each.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Lives through the year.</summary>
    public async Task LiveAsync()
    {
        foreach (var (at, act) in Deeds().Concat(Looks()).OrderBy(each => each.At))
            await act(new DateTimeOffset(at, TimeSpan.FromHours(7)));
    }

    /// <summary>What the ledger says was sent.</summary>
    public async Task<IReadOnlyList<SentOnce>> SentAsync() =>
    [
        .. (await _office.History.ReadAsync(new LedgerQuery(new DateRange(new DateOnly(2025, 1, 1), new DateOnly(2027, 12, 31)), LedgerState.Sent, null, 100_000), None))
            .Select(row => new SentOnce(
                row.To is Recipient.Person person ? person.Key.ToLowerInvariant() : ((Recipient.Room)row.To).Conversation,
                About(row),
                row.Due switch { DueTime.Instant instant => Text(instant.At), _ => row.Due.ToString()! },
                Which(row.Nudge),
                Text(row.SentAt!.Value))),
    ];

    private static Unit UnitCalled(string name) => Units.Resolve(name, JournalOffice.Organization).ShouldBeOfType<UnitMatch.One>().Unit;

    private static string Text(DateTimeOffset instant) => instant.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Which(Nudge nudge) => nudge switch
    {
        Nudge.Before { Length: { Unit: Grain.Minute, Amount: var minutes } } => string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes"),
        Nudge.Before { Length: var length } => string.Create(CultureInfo.InvariantCulture, $"-{length.Amount}"),
        Nudge.Overdue overdue => string.Create(CultureInfo.InvariantCulture, $"+{overdue.Weeks}"),
        _ => nudge.GetType().Name.ToLowerInvariant(),
    };

    private static string About(LedgerRow row)
    {
        if (row.Item.Split('|')[0] is var kind && kind is "list" or "meeting")
            return kind;
        if (row.Item.StartsWith("once|", StringComparison.Ordinal))
            return row.Title!;
        foreach (var plan in Library.Plans)
        {
            if (row.Item.StartsWith($"task|{plan.Id}|", StringComparison.Ordinal))
                return $"{plan.Source} {row.Item[$"task|{plan.Id}|".Length..]}";
            if (plan.Reports.FirstOrDefault(duty => new Deadline.OfReport(plan, duty, default).Item == row.Item) is { } report)
                return LabelledWork.Report(plan.Source, report.Who, report.Via);
        }

        throw new ArgumentException(row.Item, nameof(row));
    }

    private static Asker As(string id, DateTimeOffset now) =>
        new(id, People.First(person => person.Id == id).Name, JournalOffice.Organization, null, now) { Standing = new Standing.AtThisMachine() };

    private static MeetingDraft Meeting(string start) => new()
    {
        Title = "Giao ban",
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.InPerson,
        Start = JournalOffice.At(start),
        End = JournalOffice.At(start).AddHours(1),
        Chair = "Trần Văn Sơn",
        Attendance = new Attendance(["nguyễn thị lan", "Người Lạ"], null),
    };

    private IEnumerable<(DateTime At, Func<DateTimeOffset, Task> Act)> Looks() =>
        from day in Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays)
        where YearCalendar.Runs(day)
        from look in YearCalendar.Looks
        select (day.ToDateTime(look), (Func<DateTimeOffset, Task>)LookAsync);

    private async Task LookAsync(DateTimeOffset now)
    {
        await _office.Planner.PlanAsync(now, None);
        while (await _office.Ledger.ClaimAsync(now, TimeSpan.FromSeconds(30), 3, None) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
            {
                _messages.Add($"{Text(now)} {message.To}");
                (await _office.Ledger.MarkSentAsync(message, $"{_messages.Count}", now, None)).ShouldBeTrue();
            }
        }
    }

    private IEnumerable<(DateTime At, Func<DateTimeOffset, Task> Act)> Deeds() =>
    [
        (new DateTime(2026, 2, 2, 10, 0, 0), SubscribeAsync),
        (new DateTime(2026, 3, 26, 10, 0, 0), now => ReportDoneAsync("3.2.a", now)),
        (new DateTime(2026, 5, 4, 9, 0, 0), async now => (await _office.Meetings.LogAsync(Meeting("2026-05-20 14:00"), "log 1", As("hanh", now), None)).ShouldBeOfType<MeetingLogged.Stored>()),
        (new DateTime(2026, 5, 12, 9, 0, 0), now => ReportDoneAsync("1.3", now)),
        (new DateTime(2026, 5, 18, 15, 0, 0), MoveMeetingAsync),
        (new DateTime(2026, 6, 3, 9, 0, 0), async now => (await _office.Actions.SettleReportAsync(
            await RowAsync("lan", row => row.Item.StartsWith("report|", StringComparison.Ordinal) && About(row).StartsWith("000_", StringComparison.Ordinal) && About(row).Contains("txt phòng tổ chức", StringComparison.Ordinal)),
            "settle", As("lan", now), None)).ShouldBeOfType<ReminderActed.Done>()),
        (new DateTime(2026, 6, 24, 10, 0, 0), async now => (await _office.Extensions.AskAsync(
            new ExtensionDraft(Extended, new DateOnly(2026, 8, 31), "chờ số liệu") { Seen = new DateOnly(2026, 6, 30) }, "ask", As("lan", now), None)).ShouldBeOfType<ExtensionAsked.Stored>()),
        (new DateTime(2026, 6, 25, 10, 0, 0), GrantAsync),
        (new DateTime(2026, 7, 1, 9, 0, 0), ListAsync),
        (new DateTime(2026, 7, 10, 9, 0, 0), async now => (await _office.Meetings.LogAsync(Meeting("2026-07-15 10:00"), "log 2", As("hanh", now), None)).ShouldBeOfType<MeetingLogged.Stored>()),
        (new DateTime(2026, 7, 14, 8, 30, 0), async now => (await _office.Meetings.CancelAsync(
            await MeetingAsync("2026-07-15"), 1, null, "cancel", As("hanh", now), None)).ShouldBeOfType<MeetingChanged.Stored>()),
        (new DateTime(2026, 9, 24, 9, 0, 0), async now => (await _office.Actions.StopAsync(
            [await RowAsync("phu", row => row.Item.EndsWith("|3.1", StringComparison.Ordinal))], "stop", As("phu", now), None)).ShouldBeOfType<ReminderActed.Done>()),
        (new DateTime(2026, 10, 9, 9, 0, 0), async now => (await _office.Reminders.SetAsync(
            new ReminderDraft("gọi lại cho Bộ", JournalOffice.At("2026-10-10 20:00"), null, null, null), "once", As("chi", now), "c", Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.Stored>()),
    ];

    private static TaskReference Extended { get; } = new("000_e7c52a634e72112d.txt", new TaskKey("II.2"));

    private async Task SubscribeAsync(DateTimeOffset now)
    {
        await using (var work = await _test.Database.BeginAsync(None))
        {
            await PersonalConversations.MeetAsync("chi", "personal chi", Language.Vietnamese, now, work, None);
            await work.CommitAsync(None);
        }

        var own = new ReminderDraft(null, null, new LeadTimes([new CalendarDuration(10, Grain.Day), new CalendarDuration(2, Grain.Day)]), Secretariat, null);
        (await _office.Reminders.SetAsync(own, "own", As("chi", now), "c", Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.Stored>();
        var room = new ReminderDraft(null, null, LeadTimes.Of(new CalendarDuration(3, Grain.Day)), null, Extended) { Audience = new ReminderAudience.Room() };
        (await _office.Reminders.SetAsync(room, "room", As("lan", now), "room", Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.Stored>();
    }

    private async Task ListAsync(DateTimeOffset now)
    {
        var list = new ReminderDraft(null, null, null, Personnel, null)
        {
            Every = new ListRhythm(ListSpan.Week, DayOfWeek.Monday, null, new TimeOnly(8, 0)),
            Audience = new ReminderAudience.Members(Personnel),
        };
        var stored = (await _office.Reminders.SetAsync(list, "list", As("lan", now), "c", Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.Stored>();
        (stored.Recipients, stored.NextList).ShouldBe((2, JournalOffice.At("2026-07-06 08:00")));
    }

    private async Task ReportDoneAsync(string key, DateTimeOffset now)
    {
        var draft = new ProgressDraft(new TaskReference(Decree, new TaskKey(key)), ProgressState.Done, 100, null, DateOnly.FromDateTime(now.DateTime));
        (await _office.Progress.RecordAsync(draft, $"done {key}", As("hanh", now), None)).ShouldBeOfType<ProgressRecorded.Stored>();
    }

    private async Task MoveMeetingAsync(DateTimeOffset now) =>
        (await _office.Meetings.ChangeAsync(await MeetingAsync("2026-05-20"), 1, Meeting("2026-05-22 09:00"), "move", As("hanh", now), None)).ShouldBeOfType<MeetingChanged.Stored>();

    private async Task GrantAsync(DateTimeOffset now)
    {
        var open = (await _office.Progress.ReadAsync(None)).Extensions.Of(Extended).Open!;
        (await _office.Decisions.DecideAsync(new DecisionDraft(open.Id, open.Version, ExtensionDecision.Granted, "vì"), "grant", As("son", now), None)).ShouldBeOfType<ExtensionDecided.Stored>();
    }

    private async Task<string> MeetingAsync(string day) =>
        (await _office.Meetings.ListAsync(new MeetingsRequest(null, DateRange.Day(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))), As("hanh", JournalOffice.At("2026-01-01")), None)).Meetings.ShouldHaveSingleItem().Id;

    private async Task<long> RowAsync(string person, Func<LedgerRow, bool> isMeant) =>
        (await _office.History.ReadAsync(new LedgerQuery(DateRange.Year(2026), LedgerState.Sent, new Recipient.Person(person), 1000), None)).Last(isMeant).Id;
}
