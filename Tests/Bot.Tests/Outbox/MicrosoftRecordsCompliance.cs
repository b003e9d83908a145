using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Graph.Tasks;
using Assistant.Bot.ListEdits;
using Assistant.Bot.Outbox;
using Assistant.Bot.Outbox.FollowUps;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Outbox;

public abstract class MicrosoftRecordsCompliance : IAsyncLifetime
{
    private static readonly DateTimeOffset Nine = JournalOffice.At("2026-11-23 09:00");
    private readonly FixedClock _clock = new(Nine);
    private TestDatabase _test = null!;

    private KeptEvents Events => new(_test.Database, _clock);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task KeptEvents_KeptTwice_HoldTheLaterMessageWhicheverComesLast()
    {
        var first = new KeptEvent("m", "event", 3, "a", Nine, Nine.AddHours(1), ["lan@contoso.vn", "minh@contoso.vn"], IsEnded: false);
        await Events.KeepAsync(first, default);
        await Events.KeepAsync(first with { Number = 7, Form = "b" }, default);
        await Events.KeepAsync(first with { Number = 5, Form = "c" }, default);

        var kept = (await Events.FindAsync("m", default)).ShouldNotBeNull();
        (kept.Number, kept.Form, kept.Start, kept.End, kept.IsEnded).ShouldBe((7L, "b", Nine, Nine.AddHours(1), false));
        kept.Invited.ShouldBe(["lan@contoso.vn", "minh@contoso.vn"]);
        (await Events.FindAsync("n", default)).ShouldBeNull();
    }

    [StoreFact]
    public async Task KeptEvents_Between_AreThoseThatTouchTheTimeAndStand()
    {
        foreach (var (record, hour, ended) in new[] { ("before", 0, false), ("in", 1, false), ("called off", 1, true), ("after", 2, false) })
            await Events.KeepAsync(new KeptEvent(record, record, 1, "", Nine.AddHours(hour), Nine.AddHours(hour + 1), [], ended), default);

        (await Events.BetweenAsync(Nine.AddHours(1), Nine.AddHours(2), default)).ShouldHaveSingleItem().RecordId.ShouldBe("in");
    }

    [StoreFact]
    public async Task KeptTasks_KeptTwice_HoldTheLaterMessageOfEachPlaceWhicheverComesLast()
    {
        var tasks = new KeptTasks(_test.Database);
        var said = new OfficeTask("KL-1", "Lập dự toán", new DateOnly(2026, 11, 29), TaskState.InProgress, "Theo\nkết luận", ["minh"]);
        var (plan, list) = (new TaskPlace.Plan("p_1-a"), new TaskPlace.OwnList("minh", "Việc / sau họp"));
        await tasks.KeepAsync(new KeptTask("r", plan, "T1", 7, said, KeptTaskState.Standing), default);
        await tasks.KeepAsync(new KeptTask("r", plan, "T2", 5, said with { Due = null }, KeptTaskState.TakenAway), default);
        await tasks.KeepAsync(new KeptTask("r", list, "L/tasks/T3", 6, said with { Due = null }, KeptTaskState.RemovedByHand), default);

        var kept = await tasks.OfAsync("r", default);

        kept.Select(each => (each.Place, each.Id, each.Number, each.State)).ShouldBe(
            [(plan, "T1", 7L, KeptTaskState.Standing), ((TaskPlace)list, "L/tasks/T3", 6L, KeptTaskState.RemovedByHand)]);
        KeptTasks.Form(kept[0].Task).ShouldBe(KeptTasks.Form(said));
        kept[1].Task.Due.ShouldBeNull();
        (await tasks.OfAsync("s", default)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ListPositions_Kept_AreThoseOfTheirList()
    {
        var positions = new ListPositions(_test.Database, _clock);
        (await positions.FindAsync("sites/a/lists/1", default)).ShouldBe(new DeltaPosition.Beginning());

        await positions.KeepAsync("sites/a/lists/1", new DeltaPosition.After("x"), default);
        await positions.KeepAsync("sites/a/lists/1", new DeltaPosition.After("y"), default);

        (await positions.FindAsync("sites/a/lists/1", default)).ShouldBe(new DeltaPosition.After("y"));
        (await positions.FindAsync("sites/a/lists/2", default)).ShouldBe(new DeltaPosition.Beginning());
    }

    [StoreFact]
    public async Task OutboxRestating_SameOperationTwice_OwesOnce()
    {
        var restating = new OutboxRestating(_test.Database);
        var draft = JournalInGraph.Draft();
        var meeting = ((MeetingLogged.Stored)await new JournalOffice(_test.Database).Meetings.LogAsync(draft, "card", JournalOffice.AskerAt("2026-11-21 08:00"), default)).Meeting;

        await restating.MeetingAsync(meeting, "list 1 etag", Nine, default);
        await restating.MeetingAsync(meeting, "list 1 etag", Nine, default);
        await restating.MeetingAsync(meeting, "list 1 later", Nine, default);

        (await _test.Database.QueryAsync<string>("select kind from outbox order by number", null, default)).ShouldBe(["meeting.logged", "meeting.restated", "meeting.restated"]);
    }

    /// <summary>A database of the kind that the suite is run on.</summary>
    protected abstract Task<TestDatabase> CreateAsync();
}
