namespace Assistant.Bot.Cli;

/// <summary>One thing that was asked for.</summary>
internal sealed record AskItem(string Source, string? Key, string? Section);
