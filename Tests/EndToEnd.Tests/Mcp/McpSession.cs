using System.Text.Json;
using Assistant.Knowledge.Storage;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Assistant.EndToEnd.Tests.Mcp;

/// <summary>The built program as <c>assistant mcp</c>, with a client of the protocol that speaks to it over its standard streams.</summary>
internal sealed class McpSession : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string _folder;

    private McpSession(McpClient client, string folder) => (Client, _folder) = (client, folder);

    public McpClient Client { get; }

    /// <summary>Starts the program over the store of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="person">How the client's person answers what is asked; null for a client that cannot ask.</param>
    /// <param name="version">The revision of the protocol; the newest when omitted.</param>
    /// <param name="said">Takes what the program writes on standard error.</param>
    public static async Task<McpSession> StartAsync(
        string folder, Func<ElicitRequestParams, ElicitResult>? person = null, string? version = null, Action<string>? said = null)
    {
        var info = await BotProcess.CommandAsync(folder, "mcp", "--user", "Lan", "--unit", "Văn phòng Sở");
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = info.FileName,
            Arguments = [.. info.ArgumentList],
            WorkingDirectory = folder,
            EnvironmentVariables = info.Environment.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
            StandardErrorLines = said,
            ShutdownTimeout = TimeSpan.FromSeconds(30),
        });
        var options = new McpClientOptions { ProtocolVersion = version, InitializationTimeout = Patience, DiscoverProbeTimeout = Timeout.InfiniteTimeSpan };
        if (person is not null)
            options.Handlers = new McpClientHandlers { ElicitationHandler = (asked, _) => ValueTask.FromResult(person(asked!)) };
        using var limit = new CancellationTokenSource(Patience);
        return new McpSession(await McpClient.CreateAsync(transport, options, cancellationToken: limit.Token), folder);
    }

    /// <summary>Accepts whatever is asked, as a person does who has read it.</summary>
    public static ElicitResult Accept(ElicitRequestParams asked) => new()
    {
        Action = "accept",
        Content = asked.RequestedSchema!.Properties.Keys.ToDictionary(name => name, _ => JsonSerializer.SerializeToElement(true), StringComparer.Ordinal),
    };

    /// <summary>Calls a tool.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="arguments">Its arguments as JSON.</param>
    public async Task<CallToolResult> CallAsync(string tool, string arguments)
    {
        using var limit = new CancellationTokenSource(Patience);
        return await Client.CallToolAsync(
            tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments), cancellationToken: limit.Token);
    }

    /// <summary>How many rows a table of the journal has.</summary>
    public async Task<long> CountAsync(string table)
    {
        await using var database = Database.Open(await BotProcess.ConnectionStringOfAsync(_folder));
        return await database.FindAsync<long>($"select count(*) from {table}", null, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
