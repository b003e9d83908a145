namespace Assistant.Bot.Graph.Wire;

/// <summary>One mailbox in an answer about time.</summary>
internal sealed record ScheduleResource(string? ScheduleId, IReadOnlyList<ScheduleItemResource>? ScheduleItems, ScheduleErrorResource? Error);
