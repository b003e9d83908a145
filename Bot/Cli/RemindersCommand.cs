using System.CommandLine;

namespace Assistant.Bot.Cli;

/// <summary><c>reminders …</c>: what people are reminded of.</summary>
internal static class RemindersCommand
{
    /// <summary>The command, to be hung into the root command.</summary>
    public static Command Create() => new("reminders", "What people are reminded of, and what became of it.") { PreviewCommand.Create(), LedgerCommand.Create() };
}
