using System.CommandLine;
using Assistant.Bot.Terminal;

namespace Assistant.Bot.Cli;

/// <summary><c>assistant chat [--user NAME] [--unit UNIT]</c>: the conversation in the terminal.</summary>
internal static class ChatCommand
{
    /// <summary>Creates the command.</summary>
    internal static Command Create()
    {
        var user = new Option<string?>("--user") { Description = "Your name.", HelpName = "NAME" };
        var unit = new Option<string?>("--unit") { Description = "Your unit.", HelpName = "UNIT" };
        var command = new Command("chat", "Talks in the terminal; what you confirm is stored.") { user, unit };
        command.SetAction((result, cancellationToken) => TerminalChat.RunAsync(result.GetValue(user), result.GetValue(unit), cancellationToken));
        return command;
    }
}
