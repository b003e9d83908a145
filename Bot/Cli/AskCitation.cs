namespace Assistant.Bot.Cli;

/// <summary>One source.</summary>
internal sealed record AskCitation(string Source, string? Document, string? Key, int Line, string Quote);
