using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Exporting;
using Assistant.Skills.Extensions;
using Assistant.Skills.Journal;
using Assistant.Skills.Register;
using Assistant.Skills.Tests.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Register;

public abstract class TaskListingCompliance : IAsyncLifetime
{
    private const int Tasks = 300;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Now = JournalOffice.At("2026-11-21 08:00");
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task OweAsync_SeveralProcessesAtOnce_OweEachTaskOnce()
    {
        var store = new PlanStore(_test.Database, new FixedClock(Now));
        await SaveAsync(store, Tasks, "Việc");

        var owed = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            using var listing = new TaskListing(_test.Database, store);
            return await listing.OweAsync(Now, None);
        }));

        owed.Sum().ShouldBe(Tasks);
        (await CountAsync()).ShouldBe(Tasks);
    }

    [StoreFact]
    public async Task OweAsync_PlanChanged_OwesOnlyTheTasksThatDiffer()
    {
        var store = new PlanStore(_test.Database, new FixedClock(Now));
        using var listing = new TaskListing(_test.Database, store);
        (await listing.OweAsync(Now, None)).ShouldBe(0);
        await SaveAsync(store, 5, "Việc");
        (await listing.OweAsync(Now, None)).ShouldBe(5);

        await SaveAsync(store, 4, "Việc", changed: 2);

        (await listing.OweAsync(Now, None)).ShouldBe(2, "one reads otherwise, one is gone");
        var claims = await new OutboxLedger(_test.Database).ClaimAsync([TaskListing.Dropped], Now, TimeSpan.FromMinutes(1), 10, None);
        claims.ShouldBeEmpty("the task's first message goes first");
        var listed = await new OutboxLedger(_test.Database).ClaimAsync([TaskListing.Listed], Now, TimeSpan.FromMinutes(1), 10, None);
        var first = OutboxBody.Task(listed[0].Message);
        (first.Document, first.Title, first.Deadline, first.State).ShouldBe(("7/KH-SGDĐT", "Việc 1", new DateOnly(2026, 12, 31), RegisterState.NotStarted));
    }

    [StoreFact]
    public async Task OweAsync_LaterDayAskedThenGranted_ListsTheTaskAnewWithTheDayInForce()
    {
        var store = new PlanStore(_test.Database, new FixedClock(Now));
        await SaveAsync(store, 2, "Việc");
        using var listing = new TaskListing(_test.Database, store);
        await listing.OweAsync(Now, None);
        var library = await store.LoadAsync(None);
        var office = new JournalOffice(_test.Database, library);
        var draft = new ExtensionDraft(new TaskReference("kh.txt", new TaskKey("I.1")), new DateOnly(2027, 1, 15), "chờ số liệu") { Seen = new DateOnly(2026, 12, 31) };
        var asked = (await office.Extensions.AskAsync(draft, "ask", JournalOffice.AskerAt("2026-11-21 08:00"), None)).ShouldBeOfType<ExtensionAsked.Stored>().Extension;
        (await listing.OweAsync(Now, None)).ShouldBe(0, "what waits for a decision changes nothing");

        await office.Decisions.DecideAsync(new DecisionDraft(asked.Id, asked.Version, ExtensionDecision.Granted, null), "grant", JournalOffice.AskerAt("2026-11-21 09:00", id: "head"), None);

        (await listing.OweAsync(Now, None)).ShouldBe(1);
        var body = await _test.Database.FindAsync<string>("select body from outbox order by number desc limit 1", null, None);
        OutboxBody.Task(new OutboxMessage(TaskListing.Listed, 1, body!)).Deadline.ShouldBe(new DateOnly(2027, 1, 15));
    }

    [StoreFact]
    public async Task OweAsync_FollowUpsAreToGoSomewhereElse_OwesThemAnewAndNoTaskOfADocument()
    {
        var store = new PlanStore(_test.Database, new FixedClock(Now));
        await SaveAsync(store, 3, "Việc");
        var concluded = ConclusionMeetings.PlanOf(ConclusionMeetings.Meeting("m1", Now, "Giao Văn phòng Sở lập dự toán trước 30/11."));
        await store.SaveAsync(concluded.Plan, concluded.Text, concluded.FileHash, None);
        using var listing = new TaskListing(_test.Database, store);
        (await listing.OweAsync(Now, None)).ShouldBe(4);

        foreach (var place in new[] { "planner/a", "planner/b" })
        {
            using var elsewhere = new TaskListing(_test.Database, store, place);
            (await elsewhere.OweAsync(Now, None)).ShouldBe(1);
            (await elsewhere.OweAsync(Now, None)).ShouldBe(0);
        }

        var record = await _test.Database.FindAsync<string>("select record_id from outbox order by number desc limit 1", null, None);
        TaskListing.IsFollowUp(record!).ShouldBeTrue();
        TaskListing.IsFollowUp("kh.txt#I.1").ShouldBeFalse();
        var body = await _test.Database.FindAsync<string>("select body from outbox order by number desc limit 1", null, None);
        OutboxBody.Task(new OutboxMessage(TaskListing.Listed, 1, body!)).Concluded.ShouldBe("Giao Văn phòng Sở lập dự toán trước 30/11.");
    }

    /// <summary>A database of the kind that the suite is run on.</summary>
    protected abstract Task<TestDatabase> CreateAsync();

    private static async Task SaveAsync(PlanStore store, int tasks, string words, int changed = 0)
    {
        var titles = Enumerable.Range(1, tasks).Select(task => task == changed ? $"{words} {task} đã sửa" : $"{words} {task}").ToList();
        var plan = JournalOffice.OneTask(new DateOnly(2026, 12, 31)).Plans[0];
        plan = plan with
        {
            Number = 7,
            Symbol = "KH-SGDĐT",
            Tasks = [.. titles.Select((title, index) => plan.Tasks[0] with { Key = new TaskKey($"I.{index + 1}"), Title = title })],
        };
        var text = SourceText.FromString("kh.txt", string.Join('\n', titles));
        await store.SaveAsync(plan, text, PlanStore.Hash(text), None);
    }

    private Task<long> CountAsync() => _test.Database.FindAsync<long>("select count(*) from outbox", null, None);
}
