namespace Assistant.Bot.Cli;

/// <summary>One line of a batch.</summary>
internal sealed record AskQuestion(string? Id, string? Text, string? At, string? Unit, string? User);
