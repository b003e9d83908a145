using System.Reflection;
using Assistant.Bot.Cli;
using Assistant.Bot.Dialogs;
using Assistant.Skills.Directory;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Assistant.Bot.Mcp;

/// <summary>Serves one client over standard input and output until the input ends.</summary>
internal static class McpHost
{
    private const int Done = 0;
    private const int Usage = 2;
    private const string Name = "tro-ly-cong-vu";

    /// <summary>Serves.</summary>
    /// <param name="user">The name of who asks; the machine's user when omitted.</param>
    /// <param name="unitName">The unit of who asks, in any wording.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string? user, string? unitName, CancellationToken cancellationToken)
    {
        // Standard output is the protocol's alone: whatever else would be written there goes to standard error.
        Console.SetOut(Console.Error);
        using var host = OfficeHost.Build();
        var services = host.Services;
        await services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        Unit? unit = null;
        if (!string.IsNullOrWhiteSpace(unitName))
        {
            var office = (await services.GetRequiredService<DeskFactory>().CurrentAsync(cancellationToken)).Office;
            if (office.Directory.Resolve(unitName, office.Organization) is not UnitMatch.One one)
            {
                await Console.Error.WriteLineAsync($"--unit {unitName}: no unit, or several, go by that name");
                return Usage;
            }

            unit = one.Unit;
        }

        var desk = ActivatorUtilities.CreateInstance<McpDesk>(services, new McpPerson(user, unit));
        var options = Options(services, desk);
        var loggers = services.GetRequiredService<ILoggerFactory>();
        await using var server = McpServer.Create(new StdioServerTransport(Name, loggers), options, loggers, services);
        try
        {
            await server.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Told to stop: what was confirmed is stored.
        }

        return Done;
    }

    private static McpServerOptions Options(IServiceProvider services, McpDesk desk)
    {
        var tools = ActivatorUtilities.CreateInstance<McpTools>(services, desk, ActivatorUtilities.CreateInstance<McpWrites>(services, desk));
        var plans = ActivatorUtilities.CreateInstance<McpPlans>(services, desk);
        return new McpServerOptions
        {
            ServerInfo = new Implementation
            {
                Name = Name,
                Title = "Trợ lý công vụ",
                Version = typeof(McpHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0",
            },
            ServerInstructions = McpTexts.Both("Instructions"),
            Capabilities = new ServerCapabilities { Tools = new(), Resources = new(), Prompts = new() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, token) => tools.ListAsync(token),
                CallToolHandler = tools.CallAsync,
                ListResourcesHandler = (_, token) => plans.ListAsync(token),
                ListResourceTemplatesHandler = (_, _) => ValueTask.FromResult(new ListResourceTemplatesResult()),
                ReadResourceHandler = (request, token) => plans.ReadAsync(request.Params?.Uri, token),
                ListPromptsHandler = (_, _) => ValueTask.FromResult(McpPrompts.List()),
                GetPromptHandler = (request, _) => ValueTask.FromResult(McpPrompts.Get(request.Params)),
            },
        };
    }
}
