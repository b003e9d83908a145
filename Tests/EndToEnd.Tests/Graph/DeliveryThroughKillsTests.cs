using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Assistant.Testing.Graph;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>
/// The real program takes records down and delivers them to a Graph that fails every fifth request in every way, while it is killed (SIGKILL)
/// three times. The number of records stands in <c>GRAPH_RECORDS</c>, the seed of faults and kills in <c>GRAPH_SEED</c>; some records and a new
/// seed where they are not set. Faults meet requests as they come in, so that a seed repeats the draw, not the run.
/// </summary>
public sealed class DeliveryThroughKillsTests
{
    private const int People = 8;
    private const int Kills = 3;
    private const int ReportsOnATask = 5;
    private const double Share = 0.2;
    private const string Site = "contoso.sharepoint.com:/sites/van-phong";
    private const string Mailbox = "lich@contoso.vn";

    /// <summary>Time that passes while a killed server is down: longer than a turn that it had taken keeps others from it.</summary>
    private static readonly TimeSpan Down = TimeSpan.FromSeconds(31);

    /// <summary>Waits as Graph asks for them, and answers and work that come when the attempt has long been given up.</summary>
    private static readonly GraphFault[] Faults =
    [
        new GraphFault.Throttled(1), new GraphFault.Busy(1), new GraphFault.Unavailable(), new GraphFault.ServerError(), new GraphFault.TimeoutAfterWork(),
        new GraphFault.DroppedBeforeWork(), new GraphFault.DroppedAfterWork(), new GraphFault.Delayed(TimeSpan.FromMilliseconds(300)), new GraphFault.Late(TimeSpan.FromSeconds(6)),
    ];

    private static int Records => Setting("GRAPH_RECORDS") ?? 40;

    [NeedsGraphDescription]
    public async Task Outbox_ThroughFaultsOfEveryKindAndThreeKills_LeavesEveryRecordThereOnceInOrderWithItsLastState()
    {
        var random = new Random(Setting("GRAPH_SEED") is { } given ? Said(given) : Said(System.Random.Shared.Next()));
        await using var graph = await GraphDouble.StartAsync();
        graph.AddSite(Site);
        graph.AddMailbox(Mailbox);
        await using var bot = await BotProcess.StartAsync(
            $"--Graph:Endpoint={graph.Endpoint}", $"--Graph:Authority={graph.Authority}", "--Graph:TenantId=tenant", "--Graph:ClientId=client", "--Graph:ClientSecret=secret",
            $"--Graph:Site={Site}", $"--Graph:Calendar={Mailbox}", "--Outbox:Lease=00:00:05", "--Outbox:Parallel=8");
        await using var journal = new OfficeJournal(bot.ConnectionString);
        var toTell = await ToTellAsync(bot, random);
        var tally = new DeliveryTally();
        foreach (var fault in Faults)
            graph.Faults.Next(fault);
        graph.Faults.Random(Share, random.Next(), Faults);

        var total = toTell.Count;
        await foreach (var done in Task.WhenEach([.. TellAsync(bot, journal, new ConcurrentQueue<Told>(toTell), tally), KillAsync(bot, journal, total, random, tally)]))
            await done;
        await UntilAsync(async () => await journal.OutboxAsync("pending") == 0, () => $"The outbox does not empty.\n{tally.Describe()}\n{DeliveryTally.Describe(graph)}\n{bot.Log}");
        await graph.UntilQuietAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        await Console.Error.WriteLineAsync($"{tally.Describe()}\n{DeliveryTally.Describe(graph)}");
        (await journal.OutboxAsync("parked")).ShouldBe(0);
        graph.Violations.ShouldBeEmpty();
        Faults.ShouldAllBe(fault => graph.Requests.Any(request => request.Fault == fault));
        graph.Requests.Count(request => request.Fault is not null).ShouldBeGreaterThan(graph.Requests.Count / 10);
        await ShouldHaveTakenAsync(journal, toTell, tally);
        await ListsAndJournal.ShouldAgreeAsync(graph, journal);
    }

    /// <summary>What was told stands in the journal once, and so does what anybody got a receipt for.</summary>
    private static async Task ShouldHaveTakenAsync(OfficeJournal journal, IReadOnlyList<Told> told, DeliveryTally tally)
    {
        var records = await journal.RecordsAsync();
        var marks = records.SelectMany(record => record.Marks).ToList();
        tally.Receipts.Select(each => each.Mark).Except(marks).ShouldBeEmpty("there was a receipt for it");
        tally.Confirmed.ShouldBe(told.Count);
        marks.Order().ShouldBe(told.Select(each => each.Mark).Order());
        records.Count.ShouldBe(Records);
    }

    /// <summary>Meetings, and many reports on each of some tasks, as they come.</summary>
    private static async Task<IReadOnlyList<Told>> ToTellAsync(BotProcess bot, Random random)
    {
        var (_, output, _) = await BotProcess.RunCommandAsync(bot.Folder, "plans", "show", "979", "--json");
        using var plan = JsonDocument.Parse(output);
        var all = plan.RootElement.GetProperty("tasks").EnumerateArray().Select(task => task.GetProperty("key").GetString()!).ToList();

        // A task with parts would be asked back about: which of them?
        var keys = all.Where(key => !all.Exists(other => other.StartsWith(key + ".", StringComparison.Ordinal))).Take(Records / 6).ToList();
        var told = Enumerable.Range(0, Records - keys.Count).Select(number => (Told)new Told.Meeting(number))
            .Concat(Enumerable.Range(0, keys.Count * ReportsOnATask).Select(number => new Told.Report(number, keys[number % keys.Count]))).ToArray();
        random.Shuffle(told);
        return told;
    }

    private static IEnumerable<Task> TellAsync(BotProcess bot, OfficeJournal journal, ConcurrentQueue<Told> toTell, DeliveryTally tally) =>
        Enumerable.Range(0, People).Select(async each =>
        {
            var clerk = new Clerk(bot.Person($"clerk-{each}"), journal.StandsAsync, tally);
            while (toTell.TryDequeue(out var told))
                await clerk.TellAsync(told);
        });

    /// <summary>Kills the server once in each third of the work, at a moment drawn.</summary>
    private static async Task KillAsync(BotProcess bot, OfficeJournal journal, int total, Random random, DeliveryTally tally)
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            var share = 0.05 + (0.85 * (kill + random.NextDouble()) / Kills);
            await UntilAsync(async () => tally.Confirmed + await journal.OutboxAsync("delivered") >= share * 2 * total, () => $"The work stands still.\n{bot.Log}");
            await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * 100));
            var (delivered, pending, claimed) = (await journal.OutboxAsync("delivered"), await journal.OutboxAsync("pending"), await journal.ClaimedAsync());
            tally.Killed(string.Create(CultureInfo.InvariantCulture, $"{tally.Confirmed} of {total} confirmed, {delivered} delivered, {pending} owed, {claimed} of them on their way"));
            await bot.KillAndRestartAsync(clock: Down * (kill + 1));
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo, Func<string> otherwise)
    {
        var patience = TimeSpan.FromMinutes(2) + (TimeSpan.FromSeconds(1) * Records);
        for (var waited = Stopwatch.StartNew(); !await isSo(); await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            if (waited.Elapsed > patience)
                throw new TimeoutException(otherwise());
        }
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Said(int seed)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"GRAPH_SEED={seed}"));
        return seed;
    }
}
