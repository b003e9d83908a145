using System.Diagnostics;
using System.Globalization;
using Assistant.EndToEnd.Tests.Replicas;

namespace Assistant.EndToEnd.Tests.Reminders;

/// <summary>
/// Reminders that all fall due at once go to a Connector that fails every tenth message by 429, 502 or a reset, while the senders are killed
/// (SIGKILL) and started again, one after another. How many stands in <c>REMINDERS</c>, the seed of the faults in <c>REMINDERS_SEED</c>; some
/// hundred and a new seed where they are not set. From 1,000 on a sender is killed every 10 seconds; fewer are sent too quickly for that.
/// </summary>
public sealed class DeliveryThroughKillsTests
{
    private const double Share = 0.1;
    private static readonly TimeSpan MostLag = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(2);

    [ReplicaFact]
    public async Task Reminders_ThroughFaultsAndKillsOfTwoReplicas_AreEachReceivedOnceWhereThatCouldBeKnown()
    {
        await using var first = await BotProcess.StartAsync();
        await using var second = await first.StartReplicaAsync();
        await DeliverAsync([first, second], Setting("REMINDERS") ?? 150);
    }

    [Fact]
    public async Task Reminders_ThroughFaultsAndKillsOfTheOneServer_AreEachReceivedOnceWhereThatCouldBeKnown()
    {
        await using var only = await BotProcess.StartAsync();
        await DeliverAsync([only], Math.Min(Setting("REMINDERS") ?? 60, 150));
    }

    private static async Task DeliverAsync(IReadOnlyList<BotProcess> replicas, int count)
    {
        await using var connector = await FaultyConnector.StartAsync(Share, Said(Setting("REMINDERS_SEED") ?? Random.Shared.Next()));
        await using var owed = new OwedReminders(replicas[0].ConnectionString);
        var at = TimeProvider.System.GetUtcNow() + Ahead;
        await owed.SetAsync(count, at, connector.ServiceUrl);
        var killer = new Killer(owed, replicas, TimeSpan.FromSeconds(count >= 1000 ? 10 : 2));

        // They all fall due now.
        var due = TimeProvider.System.GetUtcNow();
        await Task.WhenAll(replicas.Select(replica => replica.MoveClockAsync(at - due)));
        using var stop = new CancellationTokenSource();
        var killing = killer.RunAsync(stop.Token);
        await UntilAsync(
            async () => await owed.CountAsync("sent") == count,
            count,
            async () => $"{string.Join('\n', replicas.Select(replica => replica.Log))}\n{await owed.DescribeUnsentAsync()}");
        await stop.CancelAsync();
        await killing;

        // Whatever would come twice would come now.
        var tally = new DeliveryTally(connector, killer, due);
        await Task.Delay(TimeSpan.FromSeconds(3));
        await Console.Error.WriteLineAsync(tally.Describe());
        connector.Attempts.Count.ShouldBe(tally.Attempts);
        tally.Received.Count.ShouldBe(count);
        tally.TwiceThoughKnown.ShouldBeEmpty();
        killer.Kills.ShouldBeGreaterThan(0);
        tally.Lag(0.99).ShouldBeLessThan(MostLag);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo, int count, Func<Task<string>> otherwise)
    {
        var patience = TimeSpan.FromMinutes(3) + (TimeSpan.FromMilliseconds(100) * count);
        for (var waited = Stopwatch.StartNew(); !await isSo(); await Task.Delay(TimeSpan.FromMilliseconds(200)))
        {
            if (waited.Elapsed > patience)
                throw new TimeoutException($"Not all reminders are sent.\n{await otherwise()}");
        }
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Said(int seed)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"REMINDERS_SEED={seed}"));
        return seed;
    }
}
