using System.Diagnostics.Metrics;
using Assistant.Bot.Channel;
using Assistant.Bot.Model;
using Assistant.Bot.Model.Wire;
using Assistant.Bot.Telemetry;
using Assistant.Testing;
using Assistant.Testing.Model;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Model;

/// <summary>The program's own client, talking to a scripted server over real HTTP.</summary>
internal sealed class ModelOverHttp : IAsyncDisposable
{
    private readonly TelemetrySource _telemetry = new(new Meter("Assistant.Model.Tests"));

    private ModelOverHttp(ScriptedModel server, ModelOptions options)
    {
        Server = server;
        options.Endpoint = server.Endpoint;
        options.Deployment = "gpt-office";
        Chat = new GuardedChat(
            new OpenAIChat(new ModelClients(options, new ChannelOptions(), Clock).Chat(), new ChatSettings(options)), options,
            new ModelRest(options.RestAfterFailure, Clock), new ModelMetrics(_telemetry), Clock, NullLogger<GuardedChat>.Instance);
    }

    public ScriptedModel Server { get; }

    public FixedClock Clock { get; } = new(new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));

    public GuardedChat Chat { get; }

    public static async Task<ModelOverHttp> StartAsync(ModelOptions? options = null)
    {
        options ??= new ModelOptions();

        // A machine that is busy with other tests is slow; a test of the wait sets a shorter one.
        if (options.FirstWord == new ModelOptions().FirstWord)
            options.FirstWord = TimeSpan.FromSeconds(30);
        return new ModelOverHttp(await ScriptedModel.StartAsync(), options);
    }

    public Task<ChatResponse> AskAsync(ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Chat.GetResponseAsync([new ChatMessage(ChatRole.User, "việc gì đến hạn?")], options, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Chat.Dispose();
        _telemetry.Dispose();
        await Server.DisposeAsync();
    }
}
