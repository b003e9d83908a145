using Assistant.Bot.Channel;
using Assistant.Bot.Proactive;
using Assistant.Bot.Scheduling;
using Assistant.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Assistant.Bot.Tests;

/// <summary>The real server on a free port of this machine, with a database of its own, a clock that a test moves, and a Connector to answer to.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    private readonly Action<IServiceCollection>? _configure;
    private readonly IReadOnlyList<string> _settings;
    private WebApplication? _app;

    /// <summary>A server as it is.</summary>
    public RunningBot()
        : this(configure: null)
    {
    }

    internal RunningBot(Action<IServiceCollection>? configure = null, params IReadOnlyList<string> settings) => (_configure, _settings) = (configure, settings);

    /// <summary>Wednesday, 13 May 2026, 9:00 in Vietnam.</summary>
    public FixedClock Clock { get; } = new(new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));

    public string DataFolder { get; } = Path.Combine(Path.GetTempPath(), "assistant-tests", Guid.NewGuid().ToString("N"));

    public FakeConnector Connector { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    internal Ticker Ticker => Get<Ticker>();

    /// <summary>Somebody in a conversation of their own.</summary>
    public PersonInChannel Person(string? id = null, string? conversation = null) =>
        new(Http, Connector.ServiceUrl, conversation ?? $"c-{Guid.NewGuid():N}", id ?? $"u-{Guid.NewGuid():N}");

    /// <summary>One of its parts.</summary>
    internal T Get<T>()
        where T : notnull => _app!.Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await OpenedOffice.CopyToAsync(DataFolder);
        Connector = await FakeConnector.StartAsync();
        _app = Program.Build(
            ["--urls=http://127.0.0.1:0", $"--Assistant:DataFolder={DataFolder}", "--Assistant:Tick=01:00:00", .. _settings],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<TimeProvider>(Clock);
                builder.Services.Configure<SendingPace>(pace => pace.PerSecond = 1000);
                builder.Services.AddSingleton(new ConnectorPace(4, TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(5)));
                _configure?.Invoke(builder.Services);
            });
        await _app.StartAsync();
        await FirstTickAsync();
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    /// <summary>Stops the server as the end of the program does.</summary>
    internal Task StopAsync() => _app!.StopAsync();

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _app!.DisposeAsync();
        await Connector.DisposeAsync();
        await DeleteAsync(DataFolder);
    }

    /// <summary>A job that the end of the server met may still be giving its files back: "directory not empty".</summary>
    private static async Task DeleteAsync(string folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    /// <summary>The scheduler begins with a tick of its own: a test's tick would leave the work to that one, and come back before it is done.</summary>
    private async Task FirstTickAsync()
    {
        var scheduler = await Get<ISchedulerFactory>().GetScheduler();
        for (var end = Environment.TickCount64 + 10_000; Environment.TickCount64 < end; await Task.Delay(10))
        {
            if ((await scheduler.GetTrigger(new TriggerKey(nameof(TickJob))))?.PreviousFireTimeUtc is not null && await scheduler.GetTriggerState(new TriggerKey(nameof(TickJob))) == TriggerState.Normal)
                return;
        }
    }
}
