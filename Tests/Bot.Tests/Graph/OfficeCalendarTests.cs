using Assistant.Bot.Graph.Calendar;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph;

public sealed class OfficeCalendarTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7));

    [NeedsGraphDescription]
    public Task Put_AnswerLostAndRepeatAnswered_MakesOneEvent() => PutThroughALostAnswerAsync(refusesRepeated: false);

    [NeedsGraphDescription]
    public Task Put_AnswerLostAndRepeatRefused_MakesOneEvent() => PutThroughALostAnswerAsync(refusesRepeated: true);

    [NeedsGraphDescription]
    public async Task Put_IdNeverStored_ChangesTheEventThatStandsAlsoWhenMoved()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var calendar = office.Connect().Calendar;
        var first = OfficeInGraph.Value(await calendar.PutAsync(Planned(Nine), new KnownEvent.NoId(), default));

        var second = OfficeInGraph.Value(await calendar.PutAsync(Planned(Nine.AddDays(7)), new KnownEvent.NoId(), default));

        second.Id.ShouldBe(first.Id);
        office.Graph.Events(OfficeInGraph.Mailbox).ShouldHaveSingleItem().Start.ShouldBe(Nine.AddDays(7));
    }

    [NeedsGraphDescription]
    public async Task Cancel_AnswerLost_IsDoneOnce()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var calendar = office.Connect().Calendar;
        var put = OfficeInGraph.Value(await calendar.PutAsync(Planned(Nine), new KnownEvent.NoId(), default));
        office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), "POST", "/cancel");

        OfficeInGraph.Value(await calendar.CancelAsync("M-1", new KnownEvent.ById(put.Id), Nine, "Hoãn", default));

        office.Graph.Events(OfficeInGraph.Mailbox).ShouldHaveSingleItem().IsCancelled.ShouldBeTrue();
        Cancellations(office).ShouldBe([0, 404], "the one that was done and not heard of, and its repetition");
    }

    [NeedsGraphDescription]
    public async Task Cancel_ProgramDiedBeforeTheAnswer_IsDoneOnceForTheNextOneWithTheIdOrWithout()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var put = OfficeInGraph.Value(await office.Connect().Calendar.PutAsync(Planned(Nine), new KnownEvent.NoId(), default));
        using (var death = new CancellationTokenSource())
        {
            office.Graph.Faults.Next(new GraphFault.Late(TimeSpan.FromSeconds(2)), "POST", "/cancel");
            var dying = office.Connect().Calendar.CancelAsync("M-1", new KnownEvent.ById(put.Id), Nine, "Hoãn", death.Token);
            await office.Graph.Faults.UntilMetAsync(CancellationToken.None);
            await death.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => dying);
            await office.Graph.UntilQuietAsync(CancellationToken.None);
        }

        OfficeInGraph.Value(await office.Connect().Calendar.CancelAsync("M-1", new KnownEvent.ById(put.Id), Nine, "Hoãn", default));
        OfficeInGraph.Value(await office.Connect().Calendar.CancelAsync("M-1", new KnownEvent.NoId(), Nine, "Hoãn", default));

        office.Graph.Events(OfficeInGraph.Mailbox).ShouldHaveSingleItem().IsCancelled.ShouldBeTrue();
        Cancellations(office).ShouldBe([202, 404], "without its id a cancelled event is not even looked at");
    }

    [NeedsGraphDescription]
    public async Task Busy_RoomTaken_SaysWhenAndNothingForAFreeDay()
    {
        await using var office = await OfficeInGraph.StartAsync();
        office.Graph.AddRoom("p301@contoso.vn");
        office.Graph.AddEvent("p301@contoso.vn", "Tiếp dân", Nine, Nine.AddHours(2));
        var calendar = office.Connect().Calendar;

        var busy = OfficeInGraph.Value(await calendar.BusyAsync(["p301@contoso.vn"], Nine.AddHours(-1), Nine.AddHours(8), default));
        var free = OfficeInGraph.Value(await calendar.BusyAsync(["p301@contoso.vn"], Nine.AddDays(1), Nine.AddDays(2), default));

        var slot = busy.ShouldHaveSingleItem().ShouldBeOfType<BusyCalendar.Known>().Slots.ShouldHaveSingleItem();
        (slot.Start, slot.End).ShouldBe((Nine, Nine.AddHours(2)));
        free.ShouldHaveSingleItem().ShouldBeOfType<BusyCalendar.Known>().Slots.ShouldBeEmpty();
    }

    private static async Task PutThroughALostAnswerAsync(bool refusesRepeated)
    {
        await using var office = await OfficeInGraph.StartAsync();
        office.Graph.Settings.RefusesRepeatedTransactions = refusesRepeated;
        office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), "POST", "/events");

        var put = OfficeInGraph.Value(await office.Connect().Calendar.PutAsync(Planned(Nine), new KnownEvent.NoId(), default));

        office.Graph.Events(OfficeInGraph.Mailbox).ShouldHaveSingleItem().Id.ShouldBe(put.Id);
    }

    /// <summary>What the calls to cancel were answered; 0 for none.</summary>
    private static IEnumerable<int> Cancellations(OfficeInGraph office) =>
        office.Graph.Requests.Where(request => request.Method == "POST" && request.Path.EndsWith("/cancel", StringComparison.Ordinal)).Select(request => request.Status);

    private static OfficeEvent Planned(DateTimeOffset start) =>
        new("M-1", "Giao ban", "Nội dung", start, start.AddHours(1), "Phòng 301", IsOnline: false, [new Invitee("an@contoso.vn", "An", InviteeKind.Required)]);
}
