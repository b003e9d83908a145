using System.CommandLine;
using Assistant.Bot.Mcp;

namespace Assistant.Bot.Cli;

/// <summary><c>assistant mcp [--user NAME] [--unit UNIT]</c>: the skills for another assistant of the office, by the Model Context Protocol.</summary>
internal static class McpCommand
{
    /// <summary>Creates the command.</summary>
    internal static Command Create()
    {
        var user = new Option<string?>("--user") { Description = "The name of who asks.", HelpName = "NAME" };
        var unit = new Option<string?>("--unit") { Description = "The unit of who asks.", HelpName = "UNIT" };
        var command = new Command("mcp", "Serves the skills to another assistant over standard input and output (Model Context Protocol).") { user, unit };
        command.SetAction((result, cancellationToken) => McpHost.RunAsync(result.GetValue(user), result.GetValue(unit), cancellationToken));
        return command;
    }
}
