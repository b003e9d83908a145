using Assistant.Testing.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Model;

/// <summary>A server with a scripted language model.</summary>
public sealed class ModelledBot : IAsyncLifetime
{
    private readonly IReadOnlyList<string> _settings;
    private readonly Action<IServiceCollection>? _configure;

    /// <summary>As it is.</summary>
    public ModelledBot()
        : this(null)
    {
    }

    internal ModelledBot(Action<IServiceCollection>? configure, params IReadOnlyList<string> settings) => (_configure, _settings) = (configure, settings);

    public ScriptedModel Model { get; private set; } = null!;

    public RunningBot Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Model = await ScriptedModel.StartAsync();
        Bot = new RunningBot(_configure, [$"--Model:Endpoint={Model.Endpoint}", "--Model:Deployment=gpt-office", "--Model:ApiKey=secret-key", "--Model:FirstWord=00:00:04", .. _settings]);
        await Bot.InitializeAsync();

        // The first question of a program waits for everything to be set up.
        await Bot.Person().SayAsync("kế hoạch nào đang có hiệu lực");
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Model.DisposeAsync();
    }
}
