using System.Text.Json;
using Assistant.Bot.Outbox;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Tests.Outbox;

public sealed class OutboxPumpTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private OwingJournal _journal = null!;

    public async Task InitializeAsync() => _journal = await OwingJournal.CreateAsync();

    public async Task DisposeAsync() => await _journal.DisposeAsync();

    [Fact]
    public async Task DeliverDueAsync_NoHandlers_LeavesEverythingUntouched()
    {
        await _journal.OweAsync("a", "1", "2");

        await _journal.Pump().DeliverDueAsync(None);

        (await _journal.UntouchedAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task DeliverDueAsync_SeveralRecords_DeliversEachInOrderAndOnce()
    {
        foreach (var record in new[] { "a", "b", "c" })
            await _journal.OweAsync(record, "1", "2", "3");
        var handler = new ScriptedHandler(_ => new Delivery.Done());

        await _journal.Pump(handler).DeliverDueAsync(None);
        await _journal.Pump(handler).DeliverDueAsync(None);

        handler.Came.Where(came => came[0] == 'b').ShouldBe(["b1", "b2", "b3"]);
        handler.Came.Count.ShouldBe(9);
        (await _journal.CountAsync("delivered")).ShouldBe(9);
    }

    [Fact]
    public async Task DeliverDueAsync_OneRecordIsSlow_OthersAreDeliveredMeanwhile()
    {
        await _journal.OweAsync("a", "1");
        await _journal.OweAsync("b", "1", "2");
        var last = new TaskCompletionSource();
        var handler = new ScriptedHandler(async (claim, cancellationToken) =>
        {
            if (claim.RecordId == "a")
                await last.Task.WaitAsync(cancellationToken);
            else if (claim.Message.Body == "2")
                last.SetResult();
            return new Delivery.Done();
        });
        _journal.Pace.Parallel = 2;

        await _journal.Pump(handler).DeliverDueAsync(None);

        (await _journal.CountAsync("delivered")).ShouldBe(3);
    }

    [Fact]
    public async Task DeliverDueAsync_AnotherAttemptFails_WaitsTwiceAsLongUpToTheLongest()
    {
        await _journal.OweAsync("a", "1");
        var pump = _journal.Pump(new ScriptedHandler(_ => new Delivery.Later(TimeSpan.Zero, "503")));
        foreach (var seconds in new[] { 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600 })
        {
            await pump.DeliverDueAsync(None);

            var wait = await _journal.NextAttemptAsync("a") - _journal.Clock.GetUtcNow();
            wait.TotalSeconds.ShouldBeInRange(seconds * 0.8, seconds * 1.2);
            _journal.Clock.Advance(wait);
        }
    }

    [Fact]
    public async Task DeliverDueAsync_AskedToWait_LeavesTheOtherSideAloneForThatLong()
    {
        await _journal.OweAsync("a", "1");
        await _journal.OweAsync("b", "1");
        _journal.Pace.Parallel = 1;
        var throttled = true;
        var handler = new ScriptedHandler(_ => throttled ? new Delivery.Later(TimeSpan.FromMinutes(3), "429") : new Delivery.Done());
        var pump = _journal.Pump(handler);

        await pump.DeliverDueAsync(None);
        _journal.Clock.Advance(TimeSpan.FromMinutes(3) - TimeSpan.FromTicks(1));
        await pump.DeliverDueAsync(None);
        handler.Came.ShouldBe(["a1"]);

        throttled = false;
        _journal.Clock.Advance(TimeSpan.FromTicks(1));
        await pump.DeliverDueAsync(None);
        handler.Came.ShouldBe(["a1", "a1", "b1"]);
    }

    [Fact]
    public async Task DeliverDueAsync_Refused_ParksItAndGoesOnWithTheOthers()
    {
        await _journal.OweAsync("a", "1", "2");
        await _journal.OweAsync("b", "1", "2");
        var refuse = true;
        var handler = new ScriptedHandler(claim => refuse && claim.RecordId == "a" ? new Delivery.Refused("400 invalidRequest", "no such column") : new Delivery.Done());

        await _journal.Pump(handler).DeliverDueAsync(None);

        (await _journal.CountAsync("delivered")).ShouldBe(2);
        var parked = (await _journal.Ledger.ParkedAsync(None)).ShouldHaveSingleItem();
        (parked.RecordId, parked.Why).ShouldBe(("a", "400 invalidRequest: no such column"));

        refuse = false;
        await _journal.Ledger.RetryAsync(parked.Number, None);
        await _journal.Pump(handler).DeliverDueAsync(None);
        handler.Came.Where(came => came[0] == 'a').ShouldBe(["a1", "a1", "a2"]);
    }

    [Fact]
    public async Task DeliverDueAsync_RefusedForGood_OwesThoseWhoSeeTroublesTheNewsOnce()
    {
        _journal.People.Add("Lan", "lan@so.example", "lan");
        _journal.People.Add("Hạnh", "hanh@so.example", "hanh", Role.OfficeHead);
        _journal.People.Add("Tâm", "tam@so.example", "tam", Role.Admin);
        await _journal.OweAsync("a", "1", "2");
        var pump = _journal.Pump(new ScriptedHandler(_ => new Delivery.Refused("400", "no such column")));

        await pump.DeliverDueAsync(None);
        await pump.DeliverDueAsync(None);

        (await _journal.ToldAsync()).ShouldBe(["hanh", "tam"]);
    }

    [Fact]
    public async Task DeliverDueAsync_HandlerFails_PutsItBackAndGoesOn()
    {
        await _journal.OweAsync("a", "1");
        await _journal.OweAsync("b", "1");
        await _journal.OweAsync("c", "1");
        var handler = new ScriptedHandler(claim => claim.RecordId switch
        {
            "a" => throw new InvalidOperationException(),
            "b" => throw new JsonException(),
            _ => new Delivery.Done(),
        });

        await _journal.Pump(handler).DeliverDueAsync(None);

        (await _journal.CountAsync("pending"), await _journal.CountAsync("parked"), await _journal.CountAsync("delivered")).ShouldBe((1, 1, 1));
        (await _journal.NextAttemptAsync("a")).ShouldBeGreaterThan(_journal.Clock.GetUtcNow());
    }

    [Fact]
    public async Task DeliverDueAsync_TwoHandlersOfAKind_IsDoneWhenBothAre()
    {
        await _journal.OweAsync("a", "1", "2");
        var first = new ScriptedHandler(_ => new Delivery.Done());
        var fails = true;
        var second = new ScriptedHandler(_ => fails ? new Delivery.Later(TimeSpan.Zero, "503") : new Delivery.Done());

        await _journal.Pump(first, second).DeliverDueAsync(None);
        (await _journal.CountAsync("delivered")).ShouldBe(0);

        fails = false;
        _journal.Clock.Advance(TimeSpan.FromMinutes(1));
        await _journal.Pump(first, second).DeliverDueAsync(None);
        first.Came.ShouldBe(["a1", "a1", "a2"]);
        second.Came.ShouldBe(["a1", "a1", "a2"]);
    }

    [Fact]
    public async Task DeliverDueAsync_Stopped_PutsBackWhatWasUnderWay()
    {
        await _journal.OweAsync("a", "1");
        using var stop = new CancellationTokenSource();
        var handler = new ScriptedHandler(async (_, cancellationToken) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new Delivery.Done();
        });

        await Should.ThrowAsync<OperationCanceledException>(() => _journal.Pump(handler).DeliverDueAsync(stop.Token));

        _journal.Clock.Advance(TimeSpan.FromSeconds(3));
        var next = new ScriptedHandler(_ => new Delivery.Done());
        await _journal.Pump(next).DeliverDueAsync(None);
        next.Came.ShouldBe(["a1"]);
    }
}
