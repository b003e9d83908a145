namespace Assistant.Bot.Graph.Wire;

/// <summary>A wall-clock time in a zone.</summary>
internal sealed record TimeResource(string DateTime, string? TimeZone);
