using System.Diagnostics;
using System.Text.Json;

namespace Assistant.Load;

/// <summary>Measures one case after another, and holds them against the limits and one another.</summary>
/// <param name="options">What was asked for.</param>
internal sealed class LoadRun(LoadOptions options)
{
    /// <summary>How long replies may still come after the last delivery: what is owed is sent by a job of the bot.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(8);

    /// <summary>Measures, prints the table and a line of JSON.</summary>
    /// <returns>The exit code: 0 where every limit that applies was kept.</returns>
    public async Task<int> RunAsync(IReadOnlyList<LoadCase> cases, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-load-");
        try
        {
            var talks = await Talks.LoadAsync(options.Questions);
            var bot = cases is [LoadCase.Bare] ? "" : await PublishedBot.FindAsync(options.Bot, Path.Combine(folder.FullName, "bot"), cancellationToken);
            await using var connector = await LoopbackConnector.StartAsync(cancellationToken);
            var measured = new List<Measured>();
            foreach (var each in cases)
            {
                if (IsOnServer(each) && options.Postgres is null)
                    await Console.Error.WriteLineAsync($"{each}: left out, {LoadOptions.PostgresVariable} names no server");
                else
                    measured.Add(await MeasureAsync(each, bot, Path.Combine(folder.FullName, each.ToString()), connector, talks, cancellationToken));
            }

            var report = new LoadReport(Environment.ProcessorCount, options.Conversations, options.Seed, measured, Limits.Missed(measured));
            await Console.Out.WriteLineAsync(report.ToTable());
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, LoadJson.Default.LoadReport));
            return report.Missed.Count == 0 && measured.Count > 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<Measured> MeasureAsync(LoadCase which, string bot, string folder, LoopbackConnector connector, Talks talks, CancellationToken cancellationToken)
    {
        await Console.Error.WriteLineAsync($"{which}: starting");
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        await using var database = IsOnServer(which) ? await ServerDatabase.CreateAsync(options.Postgres!, cancellationToken) : null;
        var servers = new List<ServerProcess>();
        try
        {
            for (var replica = 0; replica < (which == LoadCase.Two ? 2 : 1); replica++)
            {
                servers.Add(which == LoadCase.Bare
                    ? await ServerProcess.StartAsync(Environment.GetCommandLineArgs()[0], ["bare-handler"], http, cancellationToken)
                    : await ServerProcess.StartAsync(
                        bot, [.. Settings(folder, database)], http, cancellationToken));
            }

            var loop = new ClosedLoop(http, [.. servers.Select(server => new Uri(server.Address, "/api/messages"))], connector.ServiceUrl, talks, options);
            await Console.Error.WriteLineAsync($"{which}: warming up");
            var before = new ReplyLedger();
            connector.Tell(before);
            await loop.RunAsync(options.WarmUp, before, cancellationToken);
            await Console.Error.WriteLineAsync($"{which}: measuring");
            return await MeasureAsync(which, servers, loop, connector, cancellationToken);
        }
        finally
        {
            foreach (var server in servers)
                await server.DisposeAsync();
        }
    }

    private async Task<Measured> MeasureAsync(LoadCase which, IReadOnlyList<ServerProcess> servers, ClosedLoop loop, LoopbackConnector connector, CancellationToken cancellationToken)
    {
        var ledger = new ReplyLedger();
        connector.Tell(ledger);
        var (cpu, redelivered, clock) = (Cpu(servers), loop.Redelivered, Stopwatch.StartNew());
        var memory = new MemoryWatch(servers);
        await using (memory)
            await loop.RunAsync(options.Turns, ledger, cancellationToken);
        var (elapsed, used) = (clock.Elapsed, Cpu(servers) - cpu);
        if (ledger.Exchanges.Any(exchange => !exchange.Arrived.IsCompleted))
            await Task.Delay(Grace, cancellationToken);
        var latencies = ledger.Exchanges.Where(exchange => exchange.Arrived.IsCompleted).Select(exchange => exchange.Latency.TotalMilliseconds).Order().ToArray();
        return new Measured
        {
            Case = which,
            Turns = options.Turns,
            TurnsPerSecond = options.Turns / elapsed.TotalSeconds,
            P50 = Percentile(latencies, 50),
            P95 = Percentile(latencies, 95),
            P99 = Percentile(latencies, 99),
            CpuPerTurn = used.TotalMilliseconds / options.Turns,
            Lost = options.Turns - latencies.Length,
            Repeated = ledger.Strays + ledger.Exchanges.Sum(exchange => exchange.Repeated),
            Redelivered = loop.Redelivered - redelivered,
            MemoryEarly = memory.Tenth(2),
            MemoryLate = memory.Tenth(10),
        };
    }

    private static bool IsOnServer(LoadCase which) => which is LoadCase.OnServer or LoadCase.Two;

    private IEnumerable<string> Settings(string folder, ServerDatabase? database)
    {
        yield return $"--Assistant:DataFolder={folder}";
        if (options.Remembered is { } remembered)
            yield return $"--Assistant:Remembered={remembered}";
        if (database is not null)
            yield return $"--ConnectionStrings:Journal={database.ConnectionString}";
    }

    private static TimeSpan Cpu(IReadOnlyList<ServerProcess> servers) => TimeSpan.FromTicks(servers.Sum(server => server.Cpu.Ticks));

    private static double Percentile(double[] sorted, int percent) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
}
