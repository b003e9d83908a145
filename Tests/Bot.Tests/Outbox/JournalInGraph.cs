using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Addresses;
using Assistant.Bot.Outbox;
using Assistant.Bot.Outbox.Columns;
using Assistant.Bot.Tests.Graph;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Notices;
using Assistant.Testing;
using Assistant.Testing.Graph;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Outbox;

/// <summary>An office whose journal is brought to a double of Graph by all handlers that the program has.</summary>
internal sealed class JournalInGraph : IAsyncDisposable
{
    private readonly TestDatabase _test;
    private readonly MeetingColumns _meetings = new(new GraphOptions().MeetingsList);
    private readonly TaskColumns _tasks = new(new GraphOptions().TasksList);
    private int _cards;

    private JournalInGraph(TestDatabase test, OfficeInGraph office) => (_test, Office) = (test, office);

    public static DateTimeOffset Monday { get; } = JournalOffice.At("2026-11-23 08:00");

    public OfficeInGraph Office { get; }

    public FixedClock Clock { get; } = new(JournalOffice.At("2026-11-21 08:00"));

    public GraphOptions Options { get; } = new();

    public PeopleListed People { get; } = new();

    public TestDatabase Test => _test;

    public JournalOffice Journal => new(_test.Database, JournalOffice.OneTask(new DateOnly(2026, 12, 31)));

    public IReadOnlyList<EventInGraph> Events => Office.Graph.Events(OfficeInGraph.Mailbox);

    public IReadOnlyList<ItemInGraph> Meetings => Office.Graph.Items(Options.MeetingsList);

    public static async Task<JournalInGraph> StartAsync() => new(await TestDatabase.OnSqliteAsync(), await OfficeInGraph.StartAsync());

    public static MeetingDraft Draft(string title = "Giao ban tuần") => new()
    {
        Title = title,
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.Hybrid,
        Start = Monday,
        End = Monday.AddHours(1),
        Unit = "Văn phòng Sở",
        Chair = "Trần Thị Lan",
        Place = "Phòng họp số 1",
        Attendance = new Attendance(["đồng chí Nguyễn Văn Minh", "Phòng Kế hoạch"], 12),
        Agenda = "Chuẩn bị tổng kết năm",
    };

    public Asker Asker(string id = "an") => new(id, "An", JournalOffice.Organization, null, Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7))) { Standing = new Standing.AtThisMachine() };

    public async Task<Meeting> LogAsync(MeetingDraft? draft = null) =>
        (await Journal.Meetings.LogAsync(draft ?? Draft(), Card(), Asker(), default)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

    public async Task<Meeting> ChangeAsync(Meeting meeting, MeetingDraft draft) =>
        (await Journal.Meetings.ChangeAsync(meeting.Id, meeting.Version, draft, Card(), Asker(), default)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;

    public async Task<Meeting> CancelAsync(Meeting meeting, string? reason = null) =>
        (await Journal.Meetings.CancelAsync(meeting.Id, meeting.Version, reason, Card(), Asker(), default)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;

    public async Task<Meeting> ReinstateAsync(Meeting meeting) =>
        (await Journal.Meetings.ReinstateAsync(meeting.Id, meeting.Version, Card(), Asker(), default)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;

    /// <summary>Owes the last message about a meeting once more, as one of another kind.</summary>
    public async Task OweAgainAsync(Meeting meeting, string kind)
    {
        var body = await _test.Database.FindAsync<string>("select body from outbox where record_id = @Id order by number desc limit 1", new { meeting.Id }, default);
        var write = new JournalWrite("test.write", Card(), "meeting", meeting.Id, body!, Asker(), [new OutboxMessage(kind, 1, body!)]);
        (await new JournalBook(_test.Database).WriteAsync(write, (_, _) => Task.FromResult(true), default)).ShouldBe(new JournalOutcome.Written());
    }

    /// <summary>Delivers all that is owed, as a program that has just been started.</summary>
    public async Task DeliverAsync()
    {
        for (var round = 0; await CountAsync("pending") > 0; round++)
        {
            round.ShouldBeLessThan(50, "the outbox does not empty");
            await Pump().DeliverDueAsync(default);
            Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    public OutboxPump Pump()
    {
        var graph = Office.Connect();
        var list = new SharePointRecords(graph.Lists);
        var settings = Microsoft.Extensions.Options.Options.Create(Options);
        var calendar = new CalendarMeetings(
            graph.Calendar, new KeptEvents(_test.Database, Clock), new AddressBook(settings, People), Clock, NullLogger<CalendarMeetings>.Instance);
        return new OutboxPump(
            new OutboxLedger(_test.Database),
            [new SharePointMeetings(list, _meetings), calendar, new SharePointProgress(list, new ProgressColumns(Options.ProgressList, Journal.Shelf)), new SharePointTasks(list, _tasks)],
            new TroubleNotices(People),
            Microsoft.Extensions.Options.Options.Create(new OutboxPace()),
            Clock,
            Measured.Deliveries,
            NullLogger<OutboxPump>.Instance);
    }

    public Task<long> CountAsync(string state) =>
        _test.Database.FindAsync<long>("select count(*) from outbox where state = @state", new { state }, default);

    public async ValueTask DisposeAsync()
    {
        await _test.DisposeAsync();
        await Office.DisposeAsync();
    }

    private string Card() => $"card-{++_cards}";
}
