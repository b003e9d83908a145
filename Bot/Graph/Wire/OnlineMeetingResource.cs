namespace Assistant.Bot.Graph.Wire;

/// <summary>How an online meeting is joined.</summary>
internal sealed record OnlineMeetingResource(string? JoinUrl);
