using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Cli;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Proactive;
using Assistant.Bot.Scheduling;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Spectre.Console;

namespace Assistant.Bot.Terminal;

/// <summary>The conversation in the terminal: the same pipeline as every channel, cards drawn as panels and tables.</summary>
internal sealed class TerminalChat(TurnPipeline turns, ITurnHandler handler, AskerFactory askers, Ticker ticker, IAnsiConsole console)
{
    private const int MaxFarewell = 20;

    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);

    /// <summary>No channel waits here that would give up: also the first answer of a slow machine is waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Talks until the input ends.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string? name, string? unitName, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Console;
        using var host = OfficeHost.Build(services =>
        {
            services.AddSingleton<IReplyTransport>(new TerminalTransport(console));
            services.AddSingleton(TurnPace.Default with { Answer = Patience });
            services.AddProactive();
            services.AddSingleton<Ticker>();
        });
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        Unit? unit = null;
        if (!string.IsNullOrWhiteSpace(unitName))
        {
            var office = (await host.Services.GetRequiredService<DeskFactory>().CurrentAsync(cancellationToken)).Office;
            if (office.Directory.Resolve(unitName, office.Organization) is not UnitMatch.One one)
            {
                await Console.Error.WriteLineAsync($"--unit {unitName}: no unit, or several, go by that name");
                return 2;
            }

            unit = one.Unit;
        }

        return await ActivatorUtilities.CreateInstance<TerminalChat>(host.Services, console).TalkAsync(name, unit, cancellationToken);
    }

    private async Task<int> TalkAsync(string? name, Unit? unit, CancellationToken cancellationToken)
    {
        var person = name ?? Environment.UserName;
        var reference = new ConversationReference
        {
            ChannelId = TerminalTransport.Channel,
            ServiceUrl = "",
            Conversation = new ConversationAccount { Id = person },
            User = new ChannelAccount { Id = person, Name = name },
        };
        foreach (var reply in handler.Welcome("vi"))
            ReplyDrawing.Draw(reply, console);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reminding = RemindAsync(stop.Token);
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (Folding.FoldToWords(line.Length <= MaxFarewell ? line : "") is "thoat" or "exit" or "quit")
                break;
            var turn = new Turn(new TurnKey(reference.Key, Guid.NewGuid().ToString("N")), askers.AtThisMachine($"cli:{person}", name, unit), line.Trim(), Locale: "vi");
            foreach (var reply in await turns.AnswerHereAsync(turn, reference, cancellationToken))
                ReplyDrawing.Draw(reply, console);
        }

        await stop.CancelAsync();
        await reminding;
        return 0;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
            console.Markup("[bold]> [/]");
        return await Task.Run(Console.In.ReadLine, cancellationToken);
    }

    /// <summary>Reminders that were asked for in a terminal come in a terminal.</summary>
    private async Task RemindAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Tick);
        try
        {
            do
                await ticker.TickAsync(cancellationToken);
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // The conversation is over.
        }
    }
}
