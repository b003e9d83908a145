using Assistant.Bot.Channel;
using Assistant.Bot.Graph;
using Assistant.Bot.Proactive;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders;
using Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Proactive;

/// <summary>A running bot that has an identity in the channel, so that it may write first. Its Connector is on this machine.</summary>
internal sealed class IdentifiedBot : IAsyncDisposable
{
    public const string AppId = "7f1d9c3e-2b64-4d0a-9a55-1e2f3a4b5c6d";
    public const string Tenant = "1c9e0d3b-5a77-4f0e-8f43-0a5b6c7d8e9f";

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TokenIssuer _issuer;

    private IdentifiedBot(RunningBot bot, TokenIssuer issuer) => (Bot, _issuer) = (bot, issuer);

    public RunningBot Bot { get; }

    /// <summary>Somebody's Entra object id.</summary>
    public static string Person { get; } = "0b8f2c1a-91de-4d52-b0a9-3c4d5e6f7a8b";

    /// <summary>Starts it.</summary>
    /// <param name="graph">Its way to Graph; none when omitted.</param>
    public static async Task<IdentifiedBot> StartAsync(GraphAccess? graph = null)
    {
        RunningBot? bot = null;
        var issuer = await TokenIssuer.StartAsync();
        bot = new RunningBot(services =>
        {
            services.PostConfigure<ChannelOptions>(options =>
                (options.AppId, options.TenantId, options.Authority, options.ServiceUrl) = (AppId, Tenant, issuer.Address, bot!.Connector.ServiceUrl));
            if (graph is not null)
                services.AddSingleton(graph);
        });
        await bot.InitializeAsync();
        return new IdentifiedBot(bot, issuer);
    }

    /// <summary>Owes the person a notice.</summary>
    public async Task OweAsync(string person, long number = 1)
    {
        await using var work = await Bot.Get<Database>().BeginAsync(None);
        var content = new NoticeContent.OutboxParked(number, "meeting", $"m{number}", "why", Bot.Clock.GetUtcNow());
        await NoticeBook.OweAsync([new Notice(person, content, Bot.Clock.GetUtcNow())], work, None);
        await work.CommitAsync(None);
    }

    /// <summary>Meets people, and then sends what they are owed.</summary>
    public async Task TickAsync()
    {
        await Bot.Ticker.TickAsync(None);
        await Bot.Ticker.TickAsync(None);
    }

    /// <summary>Where a person is reached.</summary>
    public Task<Place> FindAsync(string person) => Bot.Get<Places>().FindAsync(new Recipient.Person(person), Language.Vietnamese, None);

    /// <summary>What was said to the person.</summary>
    public IReadOnlyList<ConnectorCall> SaidTo(string person) =>
        [.. Bot.Connector.Taken.Where(call => call.Conversation == FakeConnector.ConversationWith(person))];

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }
}
