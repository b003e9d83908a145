using System.Text.Json.Nodes;
using Assistant.Bot.Graph;
using Assistant.Bot.Outbox;
using Assistant.Bot.Outbox.FollowUps;
using Assistant.Bot.Roster;
using Assistant.Bot.Tests.Graph;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Notices;
using Assistant.Skills.Progress;
using Assistant.Skills.Register;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using Assistant.Testing.Graph;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Outbox.FollowUps;

/// <summary>An office whose meetings conclude work, which is brought to a double of Graph.</summary>
internal sealed class FollowUpOffice : IAsyncDisposable
{
    public const string Finance = "Phòng Kế hoạch - Tài chính";
    public const string Budget = $"Giao {Finance} lập dự toán xây dựng nhà xe trước ngày 30/11/2026.";
    public const string Printers = "Giao Văn phòng Sở thanh lý máy in hỏng, xong trong tháng 12/2026.";
    public const string List = "Việc sau họp";

    /// <summary>The head of <see cref="Finance"/>.</summary>
    public const string Minh = "6f1c0000-0000-4000-8000-000000000001";

    /// <summary>The head of Văn phòng Sở.</summary>
    public const string Hanh = "6f1c0000-0000-4000-8000-000000000002";

    private readonly TestDatabase _test;
    private int _cards;

    private FollowUpOffice(TestDatabase test, OfficeInGraph office)
    {
        (_test, Office) = (test, office);
        Store = new PlanStore(test.Database, Clock, [new ProgressRecords(), new ExtensionRecords()]);
        Journal = new JournalOffice(test.Database, new PlanLibrary([]), Store, People);

        // All that is documented to be needed.
        office.Graph.Settings.Roles = new HashSet<string>(StringComparer.Ordinal) { "Tasks.ReadWrite.All" };
        foreach (var (id, name, role, unit) in new[]
        {
            (Minh, "Nguyễn Văn Minh", Role.UnitHead, Finance), (Hanh, "Lê Thu Hạnh", Role.OfficeHead, "Văn phòng Sở"),
            ("6f1c0000-0000-4000-8000-000000000003", "Phạm Thị Hoa", Role.Staff, Finance), ("head-without-an-object-id", "Đỗ Văn Ba", Role.UnitHead, Finance),
        })
        {
            People.Add(name, $"{id}@contoso.vn", id, role, new Unit(JournalOffice.Organization, unit));
            office.Graph.AddPerson(new PersonInGraph(name, $"{id}@contoso.vn") { Id = id });
        }
    }

    public OfficeInGraph Office { get; }

    public GraphDouble Graph => Office.Graph;

    public FixedClock Clock { get; } = new(JournalOffice.At("2026-11-20 11:00"));

    public GraphOptions Options { get; } = new();

    public PeopleListed People { get; } = new();

    public PlanStore Store { get; }

    public JournalOffice Journal { get; }

    public OutboxPace Pace { get; } = new();

    /// <summary>What stands in Planner.</summary>
    public IReadOnlyList<JsonObject> Planned => Graph.PlannerTasks;

    /// <summary>An office that brings its follow-ups to a plan of Planner.</summary>
    public static async Task<FollowUpOffice> InPlannerAsync()
    {
        var office = await StartAsync();
        office.Options.PlannerPlan = office.Graph.AddPlannerPlan("Việc sau họp");
        return office;
    }

    /// <summary>An office that brings its follow-ups to the heads' To Do.</summary>
    public static async Task<FollowUpOffice> InToDoAsync()
    {
        var office = await StartAsync();
        office.Options.ToDoList = List;
        return office;
    }

    /// <summary>A task's title without its mark.</summary>
    public static string Title(JsonObject task)
    {
        var title = task["title"]!.GetValue<string>();
        title.ShouldMatch(@" \[KL-[0-9A-F]{10}\]$");
        return title[..title.LastIndexOf(" [", StringComparison.Ordinal)];
    }

    /// <summary>Title, last day and percent of a Planner task.</summary>
    public static (string Title, string? Due, int Percent) Facts(JsonObject task) =>
        (Title(task), task["dueDateTime"]?.GetValue<string>()[..10], task["percentComplete"]!.GetValue<int>());

    public static IEnumerable<string> Assigned(JsonObject task) => (task["assignments"] as JsonObject ?? []).Select(one => one.Key);

    public Asker Asker() => new("an", "An", JournalOffice.Organization, null, Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7))) { Standing = new Standing.AtThisMachine() };

    public async Task<Meeting> LogAsync(string? conclusions, string title = "Giao ban tuần") =>
        (await Journal.Meetings.LogAsync(Draft(conclusions, title), Card(), Asker(), default)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

    public async Task<Meeting> ConcludeAsync(Meeting meeting, string? conclusions) =>
        (await Journal.Meetings.ChangeAsync(meeting.Id, meeting.Version, Draft(conclusions, meeting.Title), Card(), Asker(), default)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;

    public async Task<Meeting> CancelAsync(Meeting meeting) =>
        (await Journal.Meetings.CancelAsync(meeting.Id, meeting.Version, null, Card(), Asker(), default)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;

    public async Task<Meeting> ReinstateAsync(Meeting meeting) =>
        (await Journal.Meetings.ReinstateAsync(meeting.Id, meeting.Version, Card(), Asker(), default)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;

    public async Task ReportAsync(Meeting meeting, ProgressState state, int? percent = null)
    {
        var seen = (await Journal.Progress.ReadAsync(default)).Of(First(meeting))?.Version ?? 0;
        var draft = new ProgressDraft(First(meeting), state, percent, null, Asker().Today) { Seen = seen };
        (await Journal.Progress.RecordAsync(draft, Card(), Asker(), default)).ShouldBeOfType<ProgressRecorded.Stored>();
    }

    public async Task GrantAsync(Meeting meeting, DateOnly seen, DateOnly to)
    {
        var draft = new ExtensionDraft(First(meeting), to, "chờ số liệu") { Seen = seen };
        var asked = (await Journal.Extensions.AskAsync(draft, Card(), Asker(), default)).ShouldBeOfType<ExtensionAsked.Stored>().Extension;
        var decision = new DecisionDraft(asked.Id, asked.Version, ExtensionDecision.Granted, null);
        (await Journal.Decisions.DecideAsync(decision, Card(), Asker() with { Id = "head" }, default)).ShouldBeOfType<ExtensionDecided.Stored>();
    }

    /// <summary>Owes what has changed, as the loop of the program does.</summary>
    public async Task OweAsync()
    {
        using var listing = new TaskListing(_test.Database, Store, Options.FollowUps.Key);
        await listing.OweAsync(Asker().Now, default);
    }

    /// <summary>Owes what has changed and delivers all of it, as a program that has just been started.</summary>
    public async Task DeliverAsync()
    {
        await OweAsync();
        for (var round = 0; await CountAsync("pending") > 0; round++)
        {
            round.ShouldBeLessThan(200, "the outbox does not empty");
            await Pump().DeliverDueAsync(default);
            Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>The pump of a program of its own.</summary>
    public OutboxPump Pump()
    {
        var units = new RosterUnits(Journal.Shelf, Microsoft.Extensions.Options.Options.Create(new AssistantOptions { Organization = JournalOffice.Organization }));
        var handler = new FollowUpTasks(
            Office.Connect().Tasks,
            new KeptTasks(_test.Database),
            new FollowUpHeads(People, units),
            Microsoft.Extensions.Options.Options.Create(Options),
            NullLogger<FollowUpTasks>.Instance);
        return new OutboxPump(
            new OutboxLedger(_test.Database),
            [handler],
            new TroubleNotices(People),
            Microsoft.Extensions.Options.Options.Create(Pace),
            Clock,
            Measured.Deliveries,
            NullLogger<OutboxPump>.Instance);
    }

    /// <summary>Leaves the outbox as a program does that died between Graph's last answer and keeping it.</summary>
    public async Task ForgetAsync()
    {
        await using var work = await _test.Database.BeginAsync(default);
        await work.ExecuteAsync("delete from follow_up_tasks", null, default);
        await work.ExecuteAsync("update outbox set state = 'pending', finished_at = null where record_kind = 'task'", null, default);
        await work.CommitAsync(default);
    }

    /// <summary>How many messages about tasks are in a state.</summary>
    public Task<long> CountAsync(string state) =>
        _test.Database.FindAsync<long>("select count(*) from outbox where state = @state and record_kind = 'task'", new { state }, default);

    public Task<IReadOnlyList<string>> ToldAsync() => _test.Database.QueryAsync<string>("select lower(person_id) from notices order by person_id", null, default);

    public async ValueTask DisposeAsync()
    {
        await _test.DisposeAsync();
        await Office.DisposeAsync();
    }

    private static TaskReference First(Meeting meeting) => new(ConclusionPlan.SourceOf(meeting.Id), new TaskKey("1"));

    private static MeetingDraft Draft(string? conclusions, string title) => new()
    {
        Title = title,
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.InPerson,
        Start = JournalOffice.At("2026-11-20 08:00"),
        End = JournalOffice.At("2026-11-20 10:00"),
        Unit = "Văn phòng Sở",
        Conclusions = conclusions,
    };

    private static async Task<FollowUpOffice> StartAsync()
    {
        var office = new FollowUpOffice(await TestDatabase.OnSqliteAsync(), await OfficeInGraph.StartAsync());
        var known = JournalOffice.OneTask(new DateOnly(2026, 12, 31)).Plans[0];
        known = known with { Tasks = [known.Tasks[0] with { Leads = [Finance, "Văn phòng Sở"] }] };
        await office.Store.SaveAsync(known, SourceText.FromString("kh.txt", "Kế hoạch thử"), "hash", default);
        await office.Journal.Shelf.RefreshAsync(office.Store, default);
        return office;
    }

    private string Card() => $"card-{++_cards}";
}
