namespace Assistant.Bot.Graph.Wire;

/// <summary>Why a mailbox could not be read.</summary>
internal sealed record ScheduleErrorResource(string? Message, string? ResponseCode);
