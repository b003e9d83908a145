namespace Assistant.Bot.Graph.Wire;

/// <summary>One stretch of time.</summary>
internal sealed record ScheduleItemResource(string? Status, string? Subject, TimeResource? Start, TimeResource? End);
