using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Spectre.Console;

namespace Assistant.Bot.Terminal;

/// <summary>Writes to the terminal that is open.</summary>
/// <param name="console">The terminal; null in a program that has none: what is owed there waits for one.</param>
internal sealed class TerminalTransport(IAnsiConsole? console) : IReplyTransport
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "cli";

    /// <inheritdoc/>
    public bool Reaches(string channel) => channel == Channel;

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(Activity activity, SendPatience patience, CancellationToken cancellationToken)
    {
        if (console is null)
            return Task.FromResult<SendOutcome>(new SendOutcome.Later("no terminal is open"));
        ReplyDrawing.Draw(new Reply.Words(activity.Text ?? activity.Summary ?? ""), console);
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(null));
    }
}
