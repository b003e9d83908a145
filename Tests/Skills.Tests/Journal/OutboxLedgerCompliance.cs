using System.Collections.Concurrent;
using System.Globalization;
using Assistant.Skills.Journal;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

public abstract class OutboxLedgerCompliance : IAsyncLifetime
{
    private const string Written = "test.written";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Start = JournalOffice.At("2026-11-21 08:00");
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private TestDatabase _test = null!;

    private OutboxLedger Ledger => new(_test.Database);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task ClaimAsync_SeveralRowsOfARecord_GivesOnlyTheFirst()
    {
        await OweAsync("a", 3);
        await OweAsync("b", 2);

        var claims = await ClaimAsync(Start);

        claims.Select(Named).ShouldBe(["a1", "b1"]);
        claims.ShouldAllBe(claim => claim.Attempts == 1 && claim.RecordKind == "test" && claim.Message.Kind == Written && claim.OwedSince == Start);
        (await ClaimAsync(Start)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ClaimAsync_FirstIsDelivered_GivesTheNext()
    {
        await OweAsync("a", 2);
        var first = (await ClaimAsync(Start)).ShouldHaveSingleItem();

        (await Ledger.MarkDeliveredAsync(first, Start, None)).ShouldBeTrue();

        Named((await ClaimAsync(Start)).ShouldHaveSingleItem()).ShouldBe("a2");
    }

    [StoreFact]
    public async Task ClaimAsync_KindThatIsNotAskedFor_IsLeftAndHoldsTheRecordBack()
    {
        await OweAsync("a", [new OutboxMessage("test.other", 1, "1"), new OutboxMessage(Written, 1, "2")]);
        await OweAsync("b", 1);

        (await ClaimAsync(Start)).Select(Named).ShouldBe(["b1"]);
        (await Ledger.ClaimAsync([], Start, Lease, 10, None)).ShouldBeEmpty();
        (await Ledger.ClaimAsync(["test.other"], Start, Lease, 10, None)).Select(Named).ShouldBe(["a1"]);
    }

    [StoreFact]
    public async Task ClaimAsync_LeaseRanOut_AnotherTakesOverAndTheFirstIsNotBelieved()
    {
        await OweAsync("a", 2);
        var slow = (await ClaimAsync(Start)).ShouldHaveSingleItem();

        (await ClaimAsync(Start + Lease - TimeSpan.FromTicks(1))).ShouldBeEmpty();
        var other = (await ClaimAsync(Start + Lease)).ShouldHaveSingleItem();

        (Named(other), other.Attempts).ShouldBe(("a1", 2));
        (await Ledger.MarkDeliveredAsync(slow, Start + Lease, None)).ShouldBeFalse();
        (await Ledger.PutBackAsync(slow, Start, "late", None)).ShouldBeFalse();
        (await Ledger.ParkAsync(slow, "late", [], Start, None)).ShouldBeFalse();
        (await ClaimAsync(Start + Lease)).ShouldBeEmpty();
        (await Ledger.MarkDeliveredAsync(other, Start + Lease, None)).ShouldBeTrue();
        (await Ledger.MarkDeliveredAsync(other, Start + Lease, None)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task PutBackAsync_Row_IsDueAgainAtTheInstantAndHoldsTheRecordBack()
    {
        await OweAsync("a", 2);
        var later = Start.AddMinutes(5);

        await Ledger.PutBackAsync((await ClaimAsync(Start)).Single(), later, "503", None);
        await _test.RestartAsync();

        (await ClaimAsync(later - TimeSpan.FromTicks(1))).ShouldBeEmpty();
        var again = (await ClaimAsync(later)).ShouldHaveSingleItem();
        (Named(again), again.Attempts).ShouldBe(("a1", 2));
        (await _test.Database.FindAsync<string>("select last_error from outbox where number = @Number", new { again.Number }, None)).ShouldBe("503");
    }

    [StoreFact]
    public async Task RetryAllAsync_SeveralParked_AreOwedAgainAndCounted()
    {
        (await Ledger.LoadAsync(None)).ShouldBe(new OutboxLoad(0, null, 0));
        foreach (var record in (string[])["a", "b", "c"])
            await OweAsync(record, 1);
        var claims = await ClaimAsync(Start);
        await Ledger.ParkAsync(claims[0], "400", [], Start, None);
        await Ledger.ParkAsync(claims[1], "400", [], Start, None);

        (await Ledger.LoadAsync(None)).ShouldBe(new OutboxLoad(1, Start, 2));
        (await Ledger.RetryAllAsync(None)).ShouldBe(2);
        (await Ledger.RetryAllAsync(None)).ShouldBe(0);
        (await Ledger.LoadAsync(None)).ShouldBe(new OutboxLoad(3, Start, 0));
        (await ClaimAsync(Start)).Select(Named).ShouldBe(["a1", "b1"]);
    }

    [StoreFact]
    public async Task FindAsync_Message_IsTheSameWhateverBecameOfIt()
    {
        await OweAsync("a", 1);
        var claim = (await ClaimAsync(Start)).ShouldHaveSingleItem();
        await Ledger.MarkDeliveredAsync(claim, Start, None);

        (await Ledger.FindAsync(claim.Number, None)).ShouldBe(new OutboxSent("test", "a", claim.Message));
        (await Ledger.FindAsync(claim.Number + 1, None)).ShouldBeNull();
    }

    [StoreFact]
    public async Task ParkAsync_Row_HoldsTheRecordBackUntilItIsTriedAgain()
    {
        await OweAsync("a", 2);
        await OweAsync("b", 2);
        var claims = await ClaimAsync(Start);

        await Ledger.ParkAsync(claims[0], "400 invalidRequest", [], Start, None);
        await Ledger.MarkDeliveredAsync(claims[1], Start, None);

        (await Ledger.ParkedAsync(None)).ShouldBe([new OutboxParked(claims[0].Number, "test", "a", Written, "400 invalidRequest", Start)]);
        (await ClaimAsync(Start.AddDays(9))).Select(Named).ShouldBe(["b2"]);
        (await Ledger.RetryAsync(claims[1].Number, None)).ShouldBeFalse();
        (await Ledger.RetryAsync(claims[0].Number, None)).ShouldBeTrue();
        (await Ledger.ParkedAsync(None)).ShouldBeEmpty();
        var again = (await ClaimAsync(Start)).ShouldHaveSingleItem();
        (Named(again), again.Attempts).ShouldBe(("a1", 1));
    }

    [StoreFact]
    public async Task ClaimAsync_ManyClaimersAtOnce_NoRowIsSharedAndEachRecordKeepsItsOrder()
    {
        for (var record = 0; record < 10; record++)
            await OweAsync($"r{record}", 4);
        var delivered = new ConcurrentQueue<string>();
        using var oneFailed = new CancellationTokenSource();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            try
            {
                // What a claimer that failed has claimed stays claimed, for the clock stands: the others would look for it for ever.
                while (delivered.Count < 40 && !oneFailed.IsCancellationRequested)
                {
                    foreach (var claim in await Ledger.ClaimAsync([Written], Start, Lease, 3, None))
                    {
                        delivered.Enqueue(Named(claim));
                        (await Ledger.MarkDeliveredAsync(claim, Start, None)).ShouldBeTrue();
                    }

                    // Claimers that never pause would take every thread, and whoever waits to write would find none.
                    await Task.Delay(TimeSpan.FromMilliseconds(1));
                }
            }
            catch
            {
                await oneFailed.CancelAsync();
                throw;
            }
        })));

        delivered.Count.ShouldBe(40);
        foreach (var record in delivered.GroupBy(name => name[..2], StringComparer.Ordinal))
            record.ShouldBe(Enumerable.Range(1, 4).Select(i => $"{record.Key}{i}"));
    }

    [StoreFact]
    public async Task ClaimAsync_AnyInterleavingOfDeathsDelaysAndRefusals_DeliversEveryRowOnceMarkedAndInOrder()
    {
        for (var seed = 1; seed <= 8; seed++)
        {
            var (random, clock) = (new Random(seed), new FixedClock(Start));
            var records = Enumerable.Range(0, 5).Select(record => $"s{seed}r{record}-").ToList();
            foreach (var record in records)
                await OweAsync(record, 4);
            var held = new List<(OutboxClaim Claim, DateTimeOffset Until)>();
            var marked = new List<string>();
            for (var step = 0; marked.Count < 20; step++)
            {
                step.ShouldBeLessThan(5000, $"seed {seed} does not come to an end");
                switch (random.Next(6))
                {
                    case 0:
                        var (now, until) = (clock.GetUtcNow(), clock.GetUtcNow() + Lease);
                        foreach (var claim in await Ledger.ClaimAsync([Written], now, Lease, random.Next(1, 4), None))
                        {
                            held.ShouldNotContain(other => other.Claim.RecordId == claim.RecordId && other.Until > now, $"seed {seed}");
                            held.Add((claim, until));
                        }

                        break;
                    case 1:
                        clock.Advance(Lease * random.NextDouble());
                        foreach (var parked in await Ledger.ParkedAsync(None))
                            await Ledger.RetryAsync(parked.Number, None);
                        break;
                    default:
                        if (held.Count == 0)
                            break;
                        var (mine, _) = held[random.Next(held.Count)];
                        held.RemoveAll(other => other.Claim == mine);
                        await FinishAsync(mine, random.Next(6), clock.GetUtcNow(), marked);
                        break;
                }
            }

            foreach (var record in records)
                marked.Where(name => name.StartsWith(record, StringComparison.Ordinal)).ShouldBe(Enumerable.Range(1, 4).Select(i => $"{record}{i}"), $"seed {seed}");
        }
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static string Named(OutboxClaim claim) => claim.RecordId + claim.Message.Body;

    private async Task FinishAsync(OutboxClaim claim, int how, DateTimeOffset now, List<string> marked)
    {
        switch (how)
        {
            case 0:
                break; // its deliverer died
            case 1:
                await Ledger.PutBackAsync(claim, now + TimeSpan.FromSeconds(20), "503", None);
                break;
            case 2:
                await Ledger.ParkAsync(claim, "400", [], now, None);
                break;
            default:
                if (await Ledger.MarkDeliveredAsync(claim, now, None))
                    marked.Add(Named(claim));
                break;
        }
    }

    private Task<IReadOnlyList<OutboxClaim>> ClaimAsync(DateTimeOffset now) => Ledger.ClaimAsync([Written], now, Lease, 10, None);

    private Task OweAsync(string record, int messages) =>
        OweAsync(record, [.. Enumerable.Range(1, messages).Select(i => new OutboxMessage(Written, 1, i.ToString(CultureInfo.InvariantCulture)))]);

    private async Task OweAsync(string record, IReadOnlyList<OutboxMessage> messages)
    {
        var write = new JournalWrite("test.write", record, "test", record, "{}", JournalOffice.AskerAt("2026-11-21 08:00"), messages);
        (await new JournalBook(_test.Database).WriteAsync(write, (_, _) => Task.FromResult(true), None)).ShouldBe(new JournalOutcome.Written());
    }
}
