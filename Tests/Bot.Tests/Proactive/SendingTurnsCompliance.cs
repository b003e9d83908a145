using System.Diagnostics;
using Assistant.Bot.Proactive;
using Assistant.Knowledge.Storage;
using Assistant.Testing;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Proactive;

/// <summary>The rate that replicas share.</summary>
public abstract class SendingTurnsCompliance
{
    [StoreFact]
    public async Task Wait_InTwoReplicasAtOnce_SpreadsAllOverTime()
    {
        await using var store = await OpenAsync();
        await using var other = Database.Open(store.ConnectionString);
        SendingTurns[] replicas = [Turns(store.Database), Turns(other)];
        var waited = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(each => replicas[each % 2].WaitAsync(CancellationToken.None)));

        // 49 steps of 20 ms lie between the first and the last, as many less as one of them reserves at a time.
        waited.Elapsed.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(44 * 20 - 50));
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [StoreFact]
    public async Task Wait_WhereAnothersClockIsAnHourAhead_WaitsForNoHour()
    {
        await using var store = await OpenAsync();
        var ahead = new FixedClock(TimeProvider.System.GetUtcNow().AddHours(1));
        await Turns(store.Database, ahead).WaitAsync(CancellationToken.None);
        var waited = Stopwatch.StartNew();

        await Turns(store.Database).WaitAsync(CancellationToken.None);
        await Turns(store.Database, ahead).WaitAsync(CancellationToken.None);

        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    protected abstract Task<TestDatabase> OpenAsync();

    private static SendingTurns Turns(Database database, TimeProvider? clock = null) =>
        new(database, Options.Create(new SendingPace { PerSecond = 50 }), clock ?? TimeProvider.System);
}
